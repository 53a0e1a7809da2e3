package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one session whole, for whoever may see it. */
@Component
final class SessionFiles {
    private final JdbcClient jdbc;

    SessionFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The session, or 404 as if it did not exist: of another organisation, programme, or for animation of another team. */
    SessionFile open(Actor actor, String id) {
        SessionFile file = jdbc.sql("select * from views.session where session = :session")
                .param("session", id)
                .query(SessionRow.class)
                .optional()
                .map(this::whole)
                .orElseThrow(Absent::new);
        if (actor.role() == Role.ANIMATION) {
            Door.reach(actor, file.organisation());
            if (!actor.isNamedIn(file.id())) {
                throw new Absent();
            }
        } else {
            Door.reach(actor, file.organisation(), file.programme());
        }
        return file;
    }

    private record SessionRow(
            String session,
            String organisation,
            String programme,
            String name,
            int capacity,
            String state,
            long version,
            int scheduled) {}

    private SessionFile whole(SessionRow row) {
        return new SessionFile(
                new SessionId(row.session()),
                new OrganisationId(row.organisation()),
                new ProgrammeId(row.programme()),
                row.name(),
                row.capacity(),
                SessionFile.State.valueOf(row.state()),
                row.version(),
                row.scheduled(),
                workshops(row.session()),
                places(row.session()),
                cells(row.session()));
    }

    private List<SessionFile.Workshop> workshops(String session) {
        Map<String, List<SessionFile.Member>> teams = teams(session);
        return jdbc.sql("""
            select w.*, case when state = 'CANCELLED' then 0
                else count(*) filter (where state <> 'CANCELLED') over (order by starts, workshop) end as number
            from views.session_workshop w where session = :session order by starts, workshop\
            """)
                .param("session", session)
                .query((row, _) -> new SessionFile.Workshop(
                        new WorkshopId(row.getString("workshop")),
                        row.getInt("number"),
                        row.getString("place"),
                        row.getString("territory"),
                        row.getObject("starts", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class),
                        SessionFile.WorkshopState.valueOf(row.getString("state")),
                        row.getObject("held_on", LocalDate.class),
                        row.getInt("unnamed"),
                        row.getInt("children"),
                        teams.getOrDefault(row.getString("workshop"), List.of())))
                .list();
    }

    private Map<String, List<SessionFile.Member>> teams(String session) {
        record Row(String workshop, SessionFile.Member member) {}
        return jdbc
                .sql("""
                    select t.* from views.session_team t join views.session_workshop w using (workshop)
                    where w.session = :session and w.state <> 'HELD'
                    union all
                    select t.* from views.session_held_team t join views.session_workshop w using (workshop)
                    where w.session = :session and w.state = 'HELD'
                    order by rank\
                    """)
                .param("session", session)
                .query((row, _) -> new Row(
                        row.getString("workshop"),
                        new SessionFile.Member(
                                new PersonId(row.getString("person")), TeamStatus.valueOf(row.getString("status")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::workshop, Collectors.mapping(Row::member, Collectors.toUnmodifiableList())));
    }

    private List<SessionFile.Place> places(String session) {
        return jdbc.sql("select * from views.session_enrolment where session = :session order by since, person")
                .param("session", session)
                .query((row, _) -> new SessionFile.Place(
                        new PersonId(row.getString("person")),
                        row.getString("family"),
                        SessionFile.PlaceState.valueOf(row.getString("state")),
                        row.getObject("since_on", LocalDate.class)))
                .list();
    }

    private List<SessionFile.Cell> cells(String session) {
        return jdbc.sql("select * from views.session_attendance where session = :session")
                .param("session", session)
                .query((row, _) -> new SessionFile.Cell(
                        new WorkshopId(row.getString("workshop")),
                        new PersonId(row.getString("person")),
                        AttendanceStatus.valueOf(row.getString("status")),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
