-- Who is to be told that a plan changed. A list belongs to a workshop, or to a session as a whole; a further change begins it anew.
create table views.tell_session (
    session      text primary key,
    organisation text not null,
    programme    text not null,
    name         text not null
);

create table views.tell_workshop (
    workshop  text primary key,
    session   text      not null,
    place     text      not null,
    starts    timestamp not null,
    ends      timestamp not null,
    cancelled boolean   not null default false,
    team      text[]    not null
);
create index tell_workshop_session on views.tell_workshop (session);

create table views.tell_place (
    session text not null,
    person  text not null,
    state   text not null check (state in ('ENROLLED', 'WAITING', 'STOPPED')),
    primary key (session, person)
);

create table views.tell_phone (
    person text primary key,
    phone  text not null -- under seal
);

create table views.tell_change (
    event_id   text primary key,
    session    text   not null,
    subject    text   not null, -- the workshop, or the session
    kind       text   not null check (kind in ('MOVED', 'POSTPONED', 'STAFFED', 'CANCELLED', 'SESSION_CANCELLED')),
    was        text   not null,
    decided_on date   not null,
    position   bigint not null
);
create index tell_change_subject on views.tell_change (subject);

create table views.tell_line (
    subject text    not null,
    person  text    not null,
    session text    not null,
    team    boolean not null,
    change  text    not null, -- the last one of the subject: what a tick names
    told_at timestamptz,
    told_by text,
    primary key (subject, person)
);
create index tell_line_person on views.tell_line (person);
