-- Samples of presences, looked for on the signed sheets.
create table views.sample (
    sample       text    primary key,
    mission      text    not null,
    programme    text    not null,
    first_day    date    not null,
    last_day     date    not null,
    seed         bigint  not null,
    position     bigint  not null, -- as known at which it was drawn
    presences    integer not null, -- among how many
    drawn_on     date    not null,
    drawn_at     bigint  not null,
    outcome      text,
    note         text,             -- free words under seal
    concluded_on date
);
create index sample_mission on views.sample (mission);

create table views.sample_line (
    sample   text    not null references views.sample on delete cascade,
    presence text    not null, -- the event that holds it
    rank     integer not null, -- in the order they were drawn
    position bigint  not null,
    session  text    not null,
    workshop text    not null,
    person   text    not null,
    on_day   date    not null,
    verdict  text,
    primary key (sample, presence)
);
