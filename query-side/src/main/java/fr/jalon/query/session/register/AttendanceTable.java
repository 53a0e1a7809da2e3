package fr.jalon.query.session.register;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Recorded;
import fr.jalon.events.session.AttendanceEvent;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.WorkshopId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes who was there, a whole batch in one statement: the last word about somebody at a workshop is the one that stands. */
final class AttendanceTable {

    private static final String WRITE = """
        insert into views.session_attendance (workshop, person, session, status, on_day, event_id, recorded_at)
        select workshop, person, session, status, on_day::date, event_id, recorded_at::timestamptz
          from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
               as m(workshop, person, session, status, on_day, event_id, recorded_at)
            on conflict (workshop, person) do update set status = excluded.status, on_day = excluded.on_day,
                event_id = excluded.event_id, recorded_at = excluded.recorded_at\
        """;

    private final JdbcOperations jdbc;
    private final Map<Cell, Mark> marks = new LinkedHashMap<>();

    AttendanceTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void mark(AttendanceEvent event, PersonId person, AttendanceStatus status, Recorded<DomainEvent> recorded) {
        marks.put(new Cell(event.workshop(), person), new Mark(event, person, status, recorded));
    }

    /** Writes what was marked. */
    void write() {
        if (marks.isEmpty()) {
            return;
        }
        jdbc.update(
                WRITE,
                each(mark -> mark.event().workshop().value()),
                each(mark -> mark.person().value()),
                each(mark -> mark.event().session().value()),
                each(mark -> mark.status().name()),
                each(mark -> mark.event().occurredOn().toString()),
                each(mark -> mark.recorded().id().value()),
                each(mark -> mark.recorded().recordedAt().toString()));
    }

    /** As one parameter, and not as so many of them. */
    private Object each(Function<Mark, String> column) {
        return marks.values().stream().map(column).toArray(String[]::new);
    }

    private record Cell(WorkshopId workshop, PersonId person) {}

    private record Mark(
            AttendanceEvent event, PersonId person, AttendanceStatus status, Recorded<DomainEvent> recorded) {}
}
