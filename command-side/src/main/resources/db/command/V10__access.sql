-- What access must know: the kinds of organisations, what can be granted and to whom, who administers.
create table command.access_organisation (
    organisation text primary key,
    kind         text not null
);

create table command.access_grantable (
    id           text primary key,
    organisation text   not null,
    funders      text[] not null
);

create table command.access_administrator (
    account      text primary key,
    organisation text
);
