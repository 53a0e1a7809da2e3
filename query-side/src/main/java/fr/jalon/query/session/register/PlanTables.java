package fr.jalon.query.session.register;

import fr.jalon.events.session.PlannedWorkshop;
import fr.jalon.events.session.SessionPlanEvent;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what is planned and what became of it. */
final class PlanTables {
    private final JdbcClient jdbc;

    PlanTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void apply(SessionPlanEvent event, long sequence) {
        switch (event) {
            case SessionPlanEvent.SessionScheduled e -> schedule(e, sequence);
            case SessionPlanEvent.WorkshopAdded e -> add(e.session(), e.planned());
            case SessionPlanEvent.WorkshopMoved e -> move(e);
            case SessionPlanEvent.WorkshopPostponed e -> postpone(e);
            case SessionPlanEvent.WorkshopStaffed e -> staff(e.workshop(), e.team());
            case SessionPlanEvent.WorkshopCancelled e -> workshop(e.workshop(), "CANCELLED", null);
            case SessionPlanEvent.WorkshopCancellationCorrected e -> workshop(e.workshop(), "PLANNED", null);
            case SessionPlanEvent.WorkshopHeld e -> {
                workshop(e.workshop(), "HELD", e.occurredOn());
                team("session_held_team", e.workshop(), e.team());
            }
            case SessionPlanEvent.WorkshopHoldingCorrected e -> {
                workshop(e.workshop(), "PLANNED", null);
                team("session_held_team", e.workshop(), List.of());
            }
            case SessionPlanEvent.SessionCompleted e -> session(e.session(), "COMPLETED");
            case SessionPlanEvent.SessionCompletionCorrected e -> session(e.session(), "OPEN");
            case SessionPlanEvent.SessionCancelled e -> session(e.session(), "CANCELLED");
            case SessionPlanEvent.SessionCancellationCorrected e -> session(e.session(), "OPEN");
        }
    }

    private void schedule(SessionPlanEvent.SessionScheduled event, long sequence) {
        jdbc.sql("""
            insert into views.session
            values (:session, :organisation, :programme, :strand, :name, :capacity, 'OPEN', :version, :scheduled)
            on conflict do nothing\
            """)
                .param("session", event.session().value())
                .param("organisation", event.organisation().value())
                .param("programme", event.programme().value())
                .param("strand", event.strand() == null ? null : event.strand().value())
                .param("name", event.name().value())
                .param("capacity", event.capacity())
                .param("version", sequence)
                .param("scheduled", event.workshops().size())
                .update();
        event.workshops().forEach(planned -> add(event.session(), planned));
    }

    private void add(SessionId session, PlannedWorkshop planned) {
        jdbc.sql("""
            insert into views.session_workshop (workshop, session, place, territory, starts, ends, state)
            values (:workshop, :session, :place, :territory, :starts, :ends, 'PLANNED')
            on conflict do nothing\
            """)
                .param("workshop", planned.workshop().value())
                .param("session", session.value())
                .param("place", planned.place().name().value())
                .param("territory", planned.place().territory().value())
                .param("starts", planned.start())
                .param("ends", planned.end())
                .update();
        staff(planned.workshop(), planned.team());
    }

    private void move(SessionPlanEvent.WorkshopMoved event) {
        jdbc.sql("update views.session_workshop set place = :place, territory = :territory where workshop = :workshop")
                .param("place", event.to().name().value())
                .param("territory", event.to().territory().value())
                .param("workshop", event.workshop().value())
                .update();
    }

    private void postpone(SessionPlanEvent.WorkshopPostponed event) {
        jdbc.sql("update views.session_workshop set starts = :starts, ends = :ends where workshop = :workshop")
                .param("starts", event.toStart())
                .param("ends", event.toEnd())
                .param("workshop", event.workshop().value())
                .update();
    }

    private void workshop(WorkshopId workshop, String state, @Nullable LocalDate heldOn) {
        jdbc.sql("update views.session_workshop set state = :state, held_on = :on where workshop = :workshop")
                .param("state", state)
                .param("on", heldOn)
                .param("workshop", workshop.value())
                .update();
    }

    private void session(SessionId session, String state) {
        jdbc.sql("update views.session set state = :state where session = :session")
                .param("state", state)
                .param("session", session.value())
                .update();
    }

    private void staff(WorkshopId workshop, List<TeamMember> team) {
        team("session_team", workshop, team);
    }

    /** The team planned, or the one that was there: a workshop not held after all has its planned team again. */
    private void team(String table, WorkshopId workshop, List<TeamMember> team) {
        jdbc.sql("delete from views." + table + " where workshop = :workshop")
                .param("workshop", workshop.value())
                .update();
        for (int rank = 0; rank < team.size(); rank++) {
            jdbc.sql("insert into views." + table + " values (:workshop, :rank, :person, :status)")
                    .param("workshop", workshop.value())
                    .param("rank", rank)
                    .param("person", team.get(rank).person().value())
                    .param("status", team.get(rank).status().name())
                    .update();
        }
    }
}
