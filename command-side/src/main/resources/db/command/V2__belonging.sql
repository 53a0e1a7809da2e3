-- What belongs to whom: one row per identifier that a command may name.
create table command.belonging (
    id           text primary key,
    organisation text,
    programme    text
);
