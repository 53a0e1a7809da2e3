-- The upkeep somebody asked for, as the history tells it: a view like any other.
create table views.upkeep (
    upkeep   text        primary key,
    position bigint      not null,
    kind     text        not null check (kind in ('REBUILD', 'RETRY', 'DISCARD')),
    view     text        not null,
    stream   text,                   -- whose letters
    up_to    bigint,                 -- a discard's last position
    reason   text        not null,
    asked_at timestamptz not null,
    asked_by text
);

-- How far each piece of it is. No view's table: it stays when the view above is built again, so that nothing is done twice.
create table views.duty (
    upkeep      text        primary key,
    state       text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    worker      text,                  -- the process at work, while it is
    touched_at  timestamptz,           -- when that process last said so
    not_before  timestamptz not null,
    attempts    integer     not null default 0,
    begun_at    timestamptz,
    ended_at    timestamptz,
    failure     text,                  -- the class of the last failure
    phase       text check (phase in ('BUILDING', 'COMPARING', 'SWAPPING')),
    position    bigint,                -- of a rebuild: where the new generation stands,
    target      bigint,                -- where the one that is read stood when last looked at,
    compared    bigint,                -- how many rows of the new one were compared,
    differing   bigint                 -- and how many rows were not the same in both
);

-- Upkeep asked for up to there is past: these tables are new, and so is every view.
create table views.duty_floor (
    only_one boolean primary key default true check (only_one),
    position bigint  not null
);

-- Which rows a rebuild found to differ: by key, never by value.
create table views.rebuild_difference (
    upkeep     text   not null,
    rank       bigint not null,
    table_name text   not null,
    difference text   not null check (difference in ('ALTERED', 'MISSING', 'EXTRA')),
    row_key    text   not null,
    columns    text[] not null, -- of an altered row
    primary key (upkeep, rank)
);

-- What was given up: a known hole in a view, until it is built again.
create table views.discarded_letter (
    view         text        not null,
    event_id     text        not null,
    stream       text        not null,
    position     bigint      not null,
    upkeep       text        not null,
    discarded_at timestamptz not null,
    primary key (view, event_id)
);
