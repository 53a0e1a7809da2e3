-- A reading process waits until the schema is as it knows it.
do $$
begin
    if exists (select 1 from pg_roles where rolname = 'jalon_query') then
        grant select on events.flyway_schema_history to jalon_query;
    end if;
    if exists (select 1 from pg_roles where rolname = 'jalon_command') then
        grant select on events.flyway_schema_history to jalon_command;
    end if;
end $$;
