-- What programmes must know of organisations.
create table command.programme_organisation (
    organisation text primary key,
    kind         text not null
);
