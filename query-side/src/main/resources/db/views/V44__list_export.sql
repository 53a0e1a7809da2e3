-- Lists with names that left the product: which, for what, by whom.
create table views.list_export (
    export       text primary key,
    position     bigint not null,
    organisation text   not null,
    list         text   not null,
    purpose      text   not null,
    on_day       date   not null,
    by_account   text
);
