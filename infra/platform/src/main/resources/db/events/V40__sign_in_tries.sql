-- Tries to sign in, so that whoever guesses waits: counted under keyed codes, from which neither a sign-in name nor an address can be
-- read. Without a failure a row says that a name has signed in from a place before. Past its end a row means nothing.
create table events.sign_in_try (
    subject    text        primary key,
    failures   integer     not null,
    not_before timestamptz not null,
    ends_at    timestamptz not null
);
create index sign_in_try_end on events.sign_in_try (ends_at);

-- People sign in at every process, those that only read the history too.
do $$
begin
    if exists (select from pg_roles where rolname = 'jalon_query') then
        grant select, insert, update, delete on events.sign_in_try to jalon_query;
    end if;
    if exists (select from pg_roles where rolname = 'jalon_command') then
        grant select, insert, update, delete on events.sign_in_try to jalon_command;
    end if;
end
$$;
