-- The sequencer tells which events it gave positions to, in their order: they stand at the positions up to `head`. Whoever recorded one
-- learns its position by that, and need not ask again.
drop function events.sequence_events(int, timestamptz);

create function events.sequence_events(
    slice int, clock_said timestamptz, out head bigint, out taken bigint, out positioned text[])
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
    given as (
        insert into events.event_position (position, global_index, recorded_at)
            select last_position + row_number() over (order by f.global_index), f.global_index, last_recorded from fresh f
            returning position, global_index)
    select coalesce(max(g.position), last_position),
           (select count(*) from gone),
           array_agg(e.event_identifier order by g.position)
        from given g join events.domain_event e using (global_index)
        into head, taken, positioned;
end $$;
