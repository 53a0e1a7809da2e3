package fr.jalon.events.session;

import fr.jalon.events.EventType;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is planned and what became of the plan. */
public sealed interface SessionPlanEvent extends SessionEvent {

    @EventType("session.scheduled")
    record SessionScheduled(
            SessionId session,
            OrganisationId organisation,
            ProgrammeId programme,
            @Nullable StrandId strand,
            Label name,
            int capacity,
            List<PlannedWorkshop> workshops,
            LocalDate occurredOn)
            implements SessionPlanEvent {
        public SessionScheduled {
            workshops = List.copyOf(workshops);
        }
    }

    @EventType("session.workshop-added")
    record WorkshopAdded(SessionId session, PlannedWorkshop planned, LocalDate occurredOn)
            implements SessionPlanEvent {}

    /** The workshop will take place elsewhere. */
    @EventType("session.workshop-moved")
    record WorkshopMoved(
            SessionId session, WorkshopId workshop, Place from, Place to, PlanReason reason, LocalDate occurredOn)
            implements SessionPlanEvent {}

    /** The workshop will take place at another time, later or earlier. */
    @EventType("session.workshop-postponed")
    record WorkshopPostponed(
            SessionId session,
            WorkshopId workshop,
            LocalDateTime fromStart,
            LocalDateTime toStart,
            LocalDateTime toEnd,
            PlanReason reason,
            LocalDate occurredOn)
            implements SessionPlanEvent {}

    /** The workshop's whole team, replacing the one before. */
    @EventType("session.workshop-staffed")
    record WorkshopStaffed(SessionId session, WorkshopId workshop, List<TeamMember> team, LocalDate occurredOn)
            implements SessionPlanEvent {
        public WorkshopStaffed {
            team = List.copyOf(team);
        }
    }

    @EventType("session.workshop-cancelled")
    record WorkshopCancelled(SessionId session, WorkshopId workshop, PlanReason reason, LocalDate occurredOn)
            implements SessionPlanEvent {}

    /**
     * The workshop took place.
     *
     * @param occurredOn the day it took place, which may not be the day planned
     */
    @EventType("session.workshop-held")
    record WorkshopHeld(
            SessionId session, WorkshopId workshop, Where where, List<TeamMember> team, LocalDate occurredOn)
            implements SessionPlanEvent {
        public WorkshopHeld {
            team = List.copyOf(team);
        }
    }

    /** The workshop was marked as held by mistake. */
    @EventType("session.workshop-holding-corrected")
    record WorkshopHoldingCorrected(
            SessionId session, WorkshopId workshop, EventId corrects, CorrectionReason reason, LocalDate occurredOn)
            implements SessionPlanEvent {}

    /**
     * The session is over and enough of it took place.
     *
     * @param territories where its workshops were held
     * @param planned the whole of which a share is asked: as many workshops as were scheduled first (a cancelled one stays in it until
     *     an added one takes its place), and more where more were added than cancelled
     * @param held workshops held
     * @param occurredOn the day of the last workshop held
     */
    @EventType("session.completed")
    record SessionCompleted(
            SessionId session,
            OrganisationId organisation,
            ProgrammeId programme,
            @Nullable StrandId strand,
            List<TerritoryId> territories,
            int planned,
            int held,
            LocalDate occurredOn)
            implements SessionPlanEvent {
        public SessionCompleted {
            territories = List.copyOf(territories);
        }
    }

    /** The session was marked as completed by mistake: it is open again. */
    @EventType("session.completion-corrected")
    record SessionCompletionCorrected(
            SessionId session,
            OrganisationId organisation,
            ProgrammeId programme,
            EventId corrects,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements SessionPlanEvent {}

    /** The session stops, or never starts. The attendances it had still count; it does not count as completed. */
    @EventType("session.cancelled")
    record SessionCancelled(
            SessionId session,
            OrganisationId organisation,
            ProgrammeId programme,
            PlanReason reason,
            LocalDate occurredOn)
            implements SessionPlanEvent {}

    /** The workshop was called off by mistake: it is planned again. */
    @EventType("session.workshop-cancellation-corrected")
    record WorkshopCancellationCorrected(
            SessionId session, WorkshopId workshop, EventId corrects, CorrectionReason reason, LocalDate occurredOn)
            implements SessionPlanEvent {}

    /**
     * The session was cancelled by mistake: it is open again. One that was completed is completed anew, by an event of its own in the
     * same decision.
     *
     * @param occurredOn the day of the cancellation it takes back
     */
    @EventType("session.cancellation-corrected")
    record SessionCancellationCorrected(
            SessionId session,
            OrganisationId organisation,
            ProgrammeId programme,
            EventId corrects,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements SessionPlanEvent {}
}
