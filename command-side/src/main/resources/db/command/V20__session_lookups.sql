-- What deciding about sessions must know of programmes, people and families. Filled from their events, in the same transaction.

create table command.session_programme (
    programme         text    primary key,
    organisation      text    not null,
    first_day         date    not null,
    last_day          date    not null,
    zone              text    not null,
    territories       text[]  not null,
    strands           text[]  not null,
    completion_share  numeric not null
);

-- The programme each session belongs to.
create table command.session_of_programme (
    session    text primary key,
    programme  text not null
);

-- A colleague's status, from each day on which it changed.
create table command.session_colleague (
    person        text   not null,
    organisation  text   not null,
    since         date   not null,
    status        text   not null,
    seq           bigint generated always as identity,
    primary key (person, seq)
);

-- The adults of each family, from the day they joined to the day they left.
create table command.session_adult (
    person        text   not null,
    family        text   not null,
    organisation  text   not null,
    since         date   not null,
    until         date,
    seq           bigint generated always as identity,
    primary key (person, seq)
);

-- How coarsely each family's home is known, from each day on which it changed. The event is what a correction names.
create table command.session_home (
    event   text   primary key,
    family  text   not null,
    since   date   not null,
    area    text   not null,
    seq     bigint generated always as identity
);
create index session_home_family on command.session_home (family, since);
