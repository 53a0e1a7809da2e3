-- Organisations, accounts and what was granted to them. Passwords are elsewhere, and nothing about families is here.
create table views.organisation (
    organisation  text primary key,
    name          text not null,
    kind          text not null,
    registered_on date not null
);

create table views.account (
    account      text primary key,
    organisation text,
    role         text   not null,
    display_name text   not null,
    person       text   not null,
    opened_on    date   not null,
    disabled_on  date
);

create table views.account_scope (
    account text not null references views.account on delete cascade,
    kind    text not null check (kind in ('programme', 'session')),
    id      text not null,
    since   date not null,
    primary key (account, kind, id)
);
