-- Who gave what to whom, since when: the view reads the history again to know it of the past too.
truncate views.account cascade;

alter table views.account_scope add column granted_by text;

create table views.account_step (
    position   bigint primary key,
    account    text   not null references views.account on delete cascade,
    kind       text   not null,
    scope_kind text,
    scopes     text,            -- ids, the comma between them
    reason     text,            -- or what a link was for
    colleague  text,            -- the account that took sessions over
    until      date,
    on_day     date   not null,
    by_account text
);
create index account_step_account on views.account_step (account, position);

select views.replay('account');
