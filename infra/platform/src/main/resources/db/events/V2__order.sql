-- Order and time. What an append inserted waits in `unsequenced`, put there by the append's own transaction, until the sequencer
-- gives it a position: nothing can be lost, whatever commits first.
create table events.unsequenced (
    global_index bigint primary key
) with (autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_cost_delay = 0);

create table events.event_position (
    position     bigint      primary key,
    global_index bigint      not null unique,
    recorded_at  timestamptz not null
);
create index event_position_recorded on events.event_position (recorded_at, position);

-- `on conflict`: a store copied into a new cluster may bring its queue along.
create function events.queue_appended() returns trigger language plpgsql as $$
begin
    insert into events.unsequenced (global_index) select global_index from appended on conflict do nothing;
    return null;
end $$;

create trigger domain_event_queued after insert on events.domain_event
    referencing new table as appended for each statement execute function events.queue_appended();

-- One slice of the sequencer's work, in the caller's transaction. `taken` is -1 when another process is at work.
-- `clock_said` replaces the database's clock for a demonstration; recorded_at never goes back, whatever it says.
-- Each statement sees what was committed before it, so the last position is read after the lock is held.
create function events.sequence_events(slice int, clock_said timestamptz, out head bigint, out taken bigint)
language plpgsql as $$
declare
    last_position bigint;
    last_recorded timestamptz;
begin
    if not pg_try_advisory_xact_lock(1246186607, 1) then
        head := 0;
        taken := -1;
        return;
    end if;
    select p.position, p.recorded_at into last_position, last_recorded
        from events.event_position p order by p.position desc limit 1;
    last_position := coalesce(last_position, 0);
    last_recorded := greatest(coalesce(clock_said, clock_timestamp()), last_recorded);
    with gone as (
        delete from events.unsequenced
            where global_index = any (array(select u.global_index from events.unsequenced u order by u.global_index limit slice))
            returning global_index),
    fresh as (
        select g.global_index from gone g
            where not exists (select 1 from events.event_position p where p.global_index = g.global_index)),
    positioned as (
        insert into events.event_position (position, global_index, recorded_at)
            select last_position + row_number() over (order by f.global_index), f.global_index, last_recorded from fresh f
            returning position)
    select coalesce((select max(p.position) from positioned p), last_position), (select count(*) from gone) into head, taken;
end $$;

create view events.history as
    select p.position,
           p.recorded_at,
           e.event_identifier     as event_id,
           e.payload_type         as type,
           e.payload_revision     as revision,
           e.aggregate_identifier as stream,
           e.sequence_number      as sequence,
           e.time_stamp           as occurred_at,
           e.meta_data            as metadata,
           e.payload
        from events.event_position p
        join events.domain_event e on e.global_index = p.global_index;
