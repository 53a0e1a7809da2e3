-- The last day on which an auditor may reach a programme; without one, a scope ends only when it is taken back.
alter table events.account_scope add column until date;

do $$
begin
    if exists (select from pg_roles where rolname = 'jalon_command') then
        grant update on events.account_scope to jalon_command;
    end if;
end
$$;
