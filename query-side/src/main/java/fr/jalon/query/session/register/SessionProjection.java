package fr.jalon.query.session.register;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.session.AttendanceEvent;
import fr.jalon.events.session.EnrolmentEvent;
import fr.jalon.events.session.FollowUpEvent;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps sessions as they stand now. The plan's half is in {@link PlanTables}; who takes part and who was there is here. */
@Component
final class SessionProjection implements Projection {

    private final JdbcClient jdbc;
    private final JdbcTemplate statements;
    private final PlanTables plan;

    SessionProjection(JdbcClient jdbc, JdbcTemplate statements) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.plan = new PlanTables(jdbc);
    }

    @Override
    public String name() {
        return "session";
    }

    @Override
    public List<String> tables() {
        return List.of(
                "session",
                "session_workshop",
                "session_team",
                "session_held_team",
                "session_enrolment",
                "session_attendance");
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(SessionEvent.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        AttendanceTable attendance = new AttendanceTable(statements);
        SessionVersions versions = new SessionVersions(statements);
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof SessionEvent event) {
                switch (event) {
                    case SessionPlanEvent e -> plan.apply(e, recorded.sequence());
                    case EnrolmentEvent e -> apply(e, recorded.position());
                    case AttendanceEvent e -> apply(e, recorded, attendance);
                    case FollowUpEvent _ -> {}
                }
                versions.reached(event.session(), recorded.sequence());
            }
        }
        attendance.write();
        versions.write();
    }

    private void apply(EnrolmentEvent event, long position) {
        switch (event) {
            case EnrolmentEvent.ParentEnrolled _, EnrolmentEvent.ParentPromoted _ -> enrol(event, "ENROLLED", position);
            case EnrolmentEvent.ParentWaitlisted _ -> enrol(event, "WAITING", position);
            case EnrolmentEvent.ParticipationStopped _ -> enrol(event, "STOPPED", position);
        }
    }

    private void enrol(EnrolmentEvent event, String state, long position) {
        jdbc.sql("""
            insert into views.session_enrolment (session, person, family, state, since, since_on)
            values (:session, :person, :family, :state, :since, :on)
            on conflict (session, person) do update
                set state = excluded.state, since = excluded.since, since_on = excluded.since_on\
            """)
                .param("session", event.session().value())
                .param("person", event.participant().person().value())
                .param("family", event.participant().family().value())
                .param("state", state)
                .param("since", position)
                .param("on", event.occurredOn())
                .update();
    }

    private void apply(AttendanceEvent event, Recorded<DomainEvent> recorded, AttendanceTable attendance) {
        switch (event) {
            case AttendanceEvent.AttendanceRecorded e ->
                attendance.mark(e, e.participant().person(), e.status(), recorded);
            case AttendanceEvent.AttendanceCorrected e ->
                attendance.mark(e, e.participant().person(), e.to(), recorded);
            case AttendanceEvent.PeopleCountedWithoutName e -> count("unnamed", e.people(), e);
            case AttendanceEvent.ChildrenCounted e -> count("children", e.children(), e);
            case AttendanceEvent.NewcomerReceived _ -> {}
        }
    }

    private void count(String column, int number, AttendanceEvent event) {
        jdbc.sql("update views.session_workshop set " + column + " = :number where workshop = :workshop")
                .param("number", number)
                .param("workshop", event.workshop().value())
                .update();
    }
}
