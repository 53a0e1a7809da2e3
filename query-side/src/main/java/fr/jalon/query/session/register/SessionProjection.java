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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps sessions as they stand now. The plan's half is in {@link PlanTables}; who takes part and who was there is here. */
@Component
final class SessionProjection implements Projection {
    private final JdbcClient jdbc;
    private final PlanTables plan;

    SessionProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        for (Recorded<DomainEvent> recorded : events) {
            if (recorded.event() instanceof SessionEvent event) {
                switch (event) {
                    case SessionPlanEvent e -> plan.apply(e, recorded.sequence());
                    case EnrolmentEvent e -> apply(e, recorded.position());
                    case AttendanceEvent e -> apply(e, recorded);
                    case FollowUpEvent _ -> {}
                }
                version(event, recorded.sequence());
            }
        }
    }

    private void version(SessionEvent event, long sequence) {
        jdbc.sql("update views.session set version = :version where session = :session")
                .param("version", sequence)
                .param("session", event.session().value())
                .update();
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

    private void apply(AttendanceEvent event, Recorded<DomainEvent> recorded) {
        switch (event) {
            case AttendanceEvent.AttendanceRecorded e ->
                mark(e, e.participant().person().value(), e.status().name(), recorded);
            case AttendanceEvent.AttendanceCorrected e ->
                mark(e, e.participant().person().value(), e.to().name(), recorded);
            case AttendanceEvent.PeopleCountedWithoutName e -> count("unnamed", e.people(), e);
            case AttendanceEvent.ChildrenCounted e -> count("children", e.children(), e);
            case AttendanceEvent.NewcomerReceived _ -> {}
        }
    }

    private void mark(AttendanceEvent event, String person, String status, Recorded<DomainEvent> recorded) {
        jdbc.sql("""
            insert into views.session_attendance
            values (:workshop, :person, :session, :status, :on, :event, :recorded::timestamptz)
            on conflict (workshop, person) do update set status = excluded.status, on_day = excluded.on_day,
                event_id = excluded.event_id, recorded_at = excluded.recorded_at\
            """)
                .param("workshop", event.workshop().value())
                .param("person", person)
                .param("session", event.session().value())
                .param("status", status)
                .param("on", event.occurredOn())
                .param("event", recorded.id().value())
                .param("recorded", recorded.recordedAt().toString())
                .update();
    }

    private void count(String column, int number, AttendanceEvent event) {
        jdbc.sql("update views.session_workshop set " + column + " = :number where workshop = :workshop")
                .param("number", number)
                .param("workshop", event.workshop().value())
                .update();
    }
}
