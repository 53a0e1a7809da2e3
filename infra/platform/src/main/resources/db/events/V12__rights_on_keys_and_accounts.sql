-- Every process opens names and lets people sign in; only the command side makes keys and changes accounts.
do $$
begin
    if exists (select from pg_roles where rolname = 'jalon_query') then
        grant usage on schema events to jalon_query;
        grant select on events.master_key, events.wrapped_key, events.account, events.account_scope, events.credential
            to jalon_query;
    end if;
    if exists (select from pg_roles where rolname = 'jalon_command') then
        grant usage on schema events to jalon_command;
        grant select, insert on events.master_key to jalon_command;
        grant select, insert, update on events.wrapped_key, events.credential, events.account to jalon_command;
        grant select, insert, delete on events.account_scope to jalon_command;
    end if;
end
$$;
