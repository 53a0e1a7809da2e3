-- Who is behind an account: for what is handed over to a colleague. Filled from what a former version told already.
create table command.access_holder (
    account      text    primary key,
    person       text    not null,
    organisation text,
    role         text    not null,
    open         boolean not null
);

do $$
begin
    if to_regclass('events.domain_event') is not null then
        insert into command.access_holder (account, person, organisation, role, open)
        select o.payload::json ->> 'account', o.payload::json ->> 'person', o.payload::json ->> 'organisation',
               o.payload::json ->> 'role',
               not exists (select from events.domain_event d
                            where d.aggregate_identifier = o.aggregate_identifier
                              and d.payload_type = 'access.account-disabled')
          from events.domain_event o
         where o.payload_type = 'access.account-opened';
    end if;
end $$;
