-- Who may sign in, from the events of access; generation rises to end every sign-in made before.
create table events.account (
    account_id text primary key,
    organisation text,
    role text not null,
    enabled boolean not null default true,
    generation integer not null default 1
);

create table events.account_scope (
    account_id text not null references events.account,
    kind text not null check (kind in ('programme', 'session')),
    scope_id text not null,
    primary key (account_id, kind, scope_id)
);

-- No event: a login only as keyed digests (the slow one serves while the master key is missing), a password only as a hash.
create table events.credential (
    account_id text primary key,
    login_mac text not null unique,
    login_slow text not null unique,
    password_hash text not null,
    must_change boolean not null
);
