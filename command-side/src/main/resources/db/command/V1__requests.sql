-- One row per request that was carried out under an idempotency key: never the body, only its keyed digest.
create table command.remembered_request (
    account    text        not null,
    key        text        not null,
    digest     text        not null,
    events     text[]      not null default '{}',
    answer     text        not null default '{}',
    made_at    timestamptz not null default now(),
    primary key (account, key)
);

-- Settings made once by the product itself, such as the key of the digests.
create table command.settings (
    name  text primary key,
    value text not null
);
