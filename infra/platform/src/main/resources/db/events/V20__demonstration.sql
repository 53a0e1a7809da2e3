-- Present only in a store that began as the demonstration: it is never opened as a real one, nor a real one as the demonstration.
create table events.demonstration (
    only_one boolean primary key default true check (only_one),
    began_at timestamptz not null,
    told_at timestamptz
);
