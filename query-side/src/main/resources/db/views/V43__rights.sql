-- What people asked about their data, what was shown of it and how long it is kept: pseudonyms only, names are opened at the page.
create table views.rights_person (
    person       text primary key,
    organisation text not null,
    kind         text not null check (kind in ('ADULT', 'CHILD', 'PROFESSIONAL')),
    family       text,
    erased_on    date,
    erasure      text,
    erased_by    text
);
create index rights_person_family on views.rights_person (family);

create table views.rights_notice (
    position   bigint primary key,
    person     text not null,
    on_day     date not null,
    by_account text
);

create table views.rights_request (
    person       text not null,
    request      text not null,
    received_on  date not null,
    organisation text not null,
    recorded_by  text,
    closed_on    date,
    outcome      text,
    closed_by    text,
    primary key (person, request, received_on)
);

create table views.rights_copy (
    position     bigint primary key,
    person       text not null,
    organisation text not null,
    reason       text not null,
    on_day       date not null,
    by_account   text
);

-- The last contact with a family, by the strand it took place in; without one for what belongs to no session.
create table views.rights_contact (
    family       text not null,
    programme    text not null,
    strand       text not null,
    organisation text not null,
    last_on      date not null,
    primary key (family, programme, strand)
);

create table views.rights_retention (
    programme text    not null,
    strand    text    not null,
    months    integer not null,
    since     date    not null,
    primary key (programme, strand)
);

-- Which strand a session is of: an enrolment does not say it.
create table views.rights_session (
    session text primary key,
    strand  text not null
);
