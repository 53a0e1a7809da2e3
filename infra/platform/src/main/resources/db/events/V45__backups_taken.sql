-- When a backup was taken, whatever took it: a scheduled dump notes it here too. Watched from every process.
create table events.backup_taken (
    taken_at timestamptz primary key default now(),
    head     bigint      not null
);

do $$
begin
    if exists (select from pg_roles where rolname = 'jalon_query') then
        grant select on events.backup_taken, events.unsequenced to jalon_query;
    end if;
    if exists (select from pg_roles where rolname = 'jalon_command') then
        grant select, insert on events.backup_taken to jalon_command;
    end if;
end
$$;
