-- What a programme asks of a parent on the way to being a referent.
create table command.pathway_programme (
    programme       text primary key,
    co_animations   int     not null,
    solo_animations int     not null,
    together        numeric not null,
    alone           numeric not null
);

-- A parent has one pathway in a programme: the primary key is the rule.
create table command.pathway_of_parent (
    programme text not null,
    person    text not null,
    pathway   text not null unique,
    primary key (programme, person)
);

-- The steps that count, by the session they are built on.
create table command.pathway_step (
    pathway text    not null,
    person  text    not null,
    session text    not null,
    alone   boolean not null,
    primary key (pathway, session, alone)
);
create index pathway_step_session on command.pathway_step (session);

-- Who was present at which workshop of which programme.
create table command.pathway_presence (
    workshop    text not null,
    person      text not null,
    programme   text not null,
    occurred_on date not null,
    primary key (workshop, person)
);
create index pathway_presence_person on command.pathway_presence (person, programme);

-- Sessions, their workshops held and the teams of those days. A session is a share of as many workshops as were scheduled first,
-- more where more were added than cancelled (standing), and once completed of as many as its completion says (completed_of).
create table command.pathway_session (
    session      text primary key,
    programme    text not null,
    scheduled    int  not null,
    standing     int  not null,
    completed_of int,
    completed_on date
);
create table command.pathway_workshop (
    workshop text primary key,
    session  text not null,
    held_on  date not null
);
create index pathway_workshop_session on command.pathway_workshop (session);
create table command.pathway_team (
    workshop text not null references command.pathway_workshop (workshop) on delete cascade,
    person   text not null,
    status   text not null,
    primary key (workshop, person)
);
