-- An account may be there before its password: it is chosen through a link, of which only a digest is kept.
alter table events.credential alter column password_hash drop not null;

create table events.sign_in_link (
    account_id text primary key,
    digest     text        not null unique,
    expires_at timestamptz not null
);

do $$
begin
    if exists (select from pg_roles where rolname = 'jalon_command') then
        grant select, insert, update, delete on events.sign_in_link to jalon_command;
    end if;
end
$$;
