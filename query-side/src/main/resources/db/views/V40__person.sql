-- Who people are to the pages. Every personal value is under seal: nothing here can be read without the keyring.
create table views.person (
    person       text primary key,
    organisation text   not null,
    kind         text   not null check (kind in ('ADULT', 'CHILD', 'PROFESSIONAL')),
    family       text,
    first_name   text,
    last_name    text,
    status       text,             -- of a professional
    notice_on    date,
    erased_on    date,
    left_on      date,
    recruited_on date,             -- as a referent to be: may be named in teams
    recorded_by  text
);
create index person_organisation on views.person (organisation, kind);
create index person_family on views.person (family);

create table views.family (
    family        text primary key,
    organisation  text not null,
    home_area     text not null,
    registered_on date not null,
    registered_by text
);
create index family_organisation on views.family (organisation);

create table views.family_adult (
    person        text primary key,
    family        text    not null references views.family on delete cascade,
    rank          bigint  not null,
    first_name    text    not null,
    last_name     text,
    phone         text,
    link_to_child text    not null,
    left_on       date,
    notice_on     date,
    erased_on     date
);
create index family_adult_family on views.family_adult (family);

create table views.family_child (
    person      text primary key,
    family      text   not null references views.family on delete cascade,
    rank        bigint not null,
    first_name  text,
    birth_month text,
    erased_on   date
);
create index family_child_family on views.family_child (family);
