-- What each side may do, as two roles without sign-in: an operator grants them to the accounts the processes connect with.
-- Roles belong to the whole server: they may be there already, or their creation may not be ours to do (then nothing is granted).
create schema if not exists command;
create schema if not exists views;

do $$
declare
    side text;
begin
    foreach side in array array['jalon_command', 'jalon_query'] loop
        begin
            if not exists (select 1 from pg_roles where rolname = side) then
                execute format('create role %I nologin', side);
            end if;
        exception
            when duplicate_object or unique_violation then null;
            when insufficient_privilege then raise notice 'role % is to be created by the server''s administrator', side;
        end;
    end loop;

    if exists (select 1 from pg_roles where rolname = 'jalon_command') then
        grant usage on schema events to jalon_command;
        grant select, insert on events.domain_event, events.event_position to jalon_command;
        grant select, insert, update, delete on events.snapshot_event to jalon_command;
        grant select, insert, delete on events.unsequenced to jalon_command;
        grant select on events.history to jalon_command;
        grant usage on all sequences in schema events to jalon_command;
        grant all on schema command to jalon_command;
        grant all on all tables in schema command to jalon_command;
        alter default privileges in schema command grant all on tables to jalon_command;
        alter default privileges in schema command grant all on sequences to jalon_command;
    end if;

    if exists (select 1 from pg_roles where rolname = 'jalon_query') then
        grant usage on schema events to jalon_query;
        grant select on events.domain_event, events.event_position, events.history to jalon_query;
        grant all on schema views to jalon_query;
        grant all on all tables in schema views to jalon_query;
        alter default privileges in schema views grant all on tables to jalon_query;
        alter default privileges in schema views grant all on sequences to jalon_query;
    end if;
end $$;
