-- The parents on their way to being a referent, and each step as it stands.
create table views.pathway (
    pathway         text primary key,
    person          text    not null,
    organisation    text    not null,
    programme       text    not null,
    co_animations   integer not null, -- asked for
    solo_animations integer not null,
    recruited_on    date    not null,
    trained_on      date,
    solo_opened_on  date,
    recognised_on   date
);
create index pathway_person on views.pathway (person);

create table views.pathway_step (
    pathway     text    not null references views.pathway on delete cascade,
    session     text    not null,
    kind        text    not null check (kind in ('CO_ANIMATION', 'SOLO_ANIMATION')),
    on_day      date    not null,
    not_counted text,
    taken_back  boolean not null default false,
    position    bigint  not null,
    primary key (pathway, session, kind)
);
