-- Who was received in a hall with a first name, until the coordination looked through their file.
create table views.newcomer (
    person       text primary key,
    organisation text   not null,
    programme    text   not null,
    family       text   not null,
    invited_by   text,            -- under seal: a link between people
    met_on       date   not null,
    rank         bigint not null,
    settled      boolean not null default false -- looked through, gone or erased: nothing is left to complete
);
create index newcomer_to_complete on views.newcomer (organisation) where not settled;
create index newcomer_family on views.newcomer (family);
