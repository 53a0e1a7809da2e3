-- Nothing of the history is ever changed or removed, by whoever asks. The statement triggers answer even where no row matches.
create function events.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the history is insert-only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

create trigger domain_event_insert_only before update or delete or truncate on events.domain_event
    for each statement execute function events.refuse_change();
create trigger event_position_insert_only before update or delete or truncate on events.event_position
    for each statement execute function events.refuse_change();
