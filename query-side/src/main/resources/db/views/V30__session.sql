-- Sessions as the hall and the coordination see them now.
create table views.session (
    session      text primary key,
    organisation text    not null,
    programme    text    not null,
    strand       text,
    name         text    not null,
    capacity     integer not null,
    state        text    not null check (state in ('OPEN', 'COMPLETED', 'CANCELLED')),
    version      bigint  not null -- of the stream: what a form of the plan was filled in over
);
create index session_programme on views.session (organisation, programme);

create table views.session_workshop (
    workshop  text primary key,
    session   text      not null references views.session on delete cascade,
    place     text      not null,
    territory text      not null,
    starts    timestamp not null,
    ends      timestamp not null,
    state     text      not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    held_on   date,
    unnamed   integer   not null default 0,
    children  integer   not null default 0
);
create index session_workshop_session on views.session_workshop (session);
create index session_workshop_starts on views.session_workshop (starts);

create table views.session_team (
    workshop text    not null references views.session_workshop on delete cascade,
    rank     integer not null,
    person   text    not null,
    status   text    not null,
    primary key (workshop, rank)
);

create table views.session_enrolment (
    session text   not null references views.session on delete cascade,
    person  text   not null,
    family  text   not null,
    state   text   not null check (state in ('ENROLLED', 'WAITING', 'STOPPED')),
    since   bigint not null, -- the position: those who wait are served in this order
    primary key (session, person)
);
create index session_enrolment_person on views.session_enrolment (person);

create table views.session_attendance (
    workshop    text        not null references views.session_workshop on delete cascade,
    person      text        not null,
    session     text        not null,
    status      text        not null,
    on_day      date        not null,
    event_id    text        not null,
    recorded_at timestamptz not null,
    primary key (workshop, person)
);
create index session_attendance_session on views.session_attendance (session);
create index session_attendance_person on views.session_attendance (person);
