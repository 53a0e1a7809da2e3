-- Where a view is built again beside the one that is read. What stands there is of no use to anybody once its rebuild is over.
create schema if not exists views_next;

do $$
begin
    if exists (select 1 from pg_roles where rolname = 'jalon_query') then
        grant all on schema views_next to jalon_query;
    end if;
end $$;
