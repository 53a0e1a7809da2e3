-- What the figures are measured against. Nothing here is ever taken back but by a newer row, so the start of the span of
-- positions is enough: as known at P is the newest row with recorded_from <= P.
create table views.programme (
    programme     text   primary key,
    organisation  text   not null,
    name          text   not null,
    scheme        text,
    first_day     date   not null,
    last_day      date   not null,
    zone          text   not null,
    recorded_from bigint not null
);

-- Territories, strands and funders, in the order the programme names them.
create table views.programme_part (
    programme     text     not null references views.programme,
    part          text     not null check (part in ('territory', 'strand', 'funder')),
    place         smallint not null,
    id            text     not null,
    name          text,
    primary key (programme, part, place)
);

create table views.indicator (
    programme     text    not null,
    indicator     text    not null,
    version       integer not null,
    label         text    not null,
    sentence      text    not null,
    unit          text    not null,
    reach         text    not null,
    facts         text    not null,
    identity      text,    -- null for a sum
    at_least      integer,
    within        text,
    minimum_share numeric,
    each          numeric, -- for an estimate
    defined_on    date    not null,
    recorded_from bigint  not null,
    primary key (programme, indicator, recorded_from)
);

create table views.target (
    programme     text    not null,
    indicator     text    not null,
    change        text    not null check (change in ('set', 'revised', 'withdrawn')),
    before        integer,
    value         integer, -- null once withdrawn
    effective_on  date    not null,
    decided_by    text,
    amendment     text,
    recorded_from bigint  not null,
    primary key (programme, indicator, recorded_from)
);

create table views.target_milestone (
    programme     text    not null,
    indicator     text    not null,
    recorded_from bigint  not null, -- of the target
    due_on        date    not null,
    value         integer not null,
    primary key (programme, indicator, recorded_from, due_on)
);

create table views.release (
    programme     text   not null,
    stands_on     date   not null,
    position      bigint not null,
    released_on   date   not null,
    recorded_from bigint not null,
    primary key (programme, recorded_from)
);
