-- Which master key this history belongs to. The key itself lies in a file, never here.
create table events.master_key (
    only_one boolean primary key default true check (only_one),
    fingerprint text not null,
    sign_in_salt text not null
);

-- One key per owner, wrapped by the master key. A destroyed one keeps its row, so that it is never made again.
create table events.wrapped_key (
    key_id text primary key,
    owner text not null unique,
    wrapped text,
    created_at timestamptz not null default now(),
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);

create function events.keep_keys_destroyed() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception 'a key is destroyed, never removed' using errcode = 'restrict_violation';
    end if;
    if new.key_id <> old.key_id or new.owner <> old.owner then
        raise exception 'a key keeps its owner' using errcode = 'restrict_violation';
    end if;
    if old.destroyed_at is not null then
        raise exception 'a destroyed key stays destroyed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger destroyed_for_good before update or delete on events.wrapped_key
    for each row execute function events.keep_keys_destroyed();
create trigger never_emptied before truncate on events.wrapped_key
    for each statement execute function events.keep_keys_destroyed();
