package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.AttendanceEvent;
import fr.jalon.events.session.EnrolmentEvent;
import fr.jalon.events.session.FollowUpEvent;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopAdded;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.WorkshopId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** What one session's events add up to: where it stands, and the cycle itself. */
sealed interface Session {

    /** Nothing of that name was ever scheduled. */
    record Unknown() implements Session {}

    /** A session that was scheduled, whatever became of it. */
    sealed interface Known extends Session {
        Cycle cycle();
    }

    /** It can still change: planned, or under way. */
    record Open(Cycle cycle) implements Known {}

    /** Enough of it took place; {@code completion} is the event that says so, dated {@code on}. */
    record Completed(Cycle cycle, EventId completion, LocalDate on) implements Known {}

    /** It stopped short, or never began. What took place stays. */
    record Cancelled(Cycle cycle) implements Known {}

    /** For what took place: any session that exists will do. */
    default Known known() {
        return switch (this) {
            case Unknown _ -> throw new Refusal(SessionRefusal.UNKNOWN);
            case Known known -> known;
        };
    }

    /** For plans and promises: a session that is over takes no more of them. */
    default Cycle open() {
        return switch (this) {
            case Unknown _ -> throw new Refusal(SessionRefusal.UNKNOWN);
            case Open open -> open.cycle();
            case Completed _ -> throw new Refusal(SessionRefusal.COMPLETED);
            case Cancelled _ -> throw new Refusal(SessionRefusal.CANCELLED);
        };
    }

    /**
     * The session after one more event.
     *
     * @param id the event's own identifier, which a later correction names
     * @param at when it was said, told to whoever meets it unawares
     */
    default Session evolve(SessionEvent event, EventId id, Instant at) {
        return switch (event) {
            case SessionPlanEvent planned ->
                planned(planned, id).with(cycle -> cycle.with(cycle.followUp().after(planned, id)));
            case EnrolmentEvent enrolment ->
                with(cycle -> cycle.with(cycle.enrolments().after(enrolment)));
            case FollowUpEvent followUp ->
                with(cycle -> cycle.with(cycle.followUp().after(followUp, id)));
            case AttendanceEvent attendance -> workshop(attendance.workshop(), w -> w.after(attendance, id, at));
        };
    }

    private Session planned(SessionPlanEvent event, EventId id) {
        return switch (event) {
            case SessionScheduled e -> new Open(Cycle.of(e));
            case SessionCompleted e -> new Completed(known().cycle(), id, e.occurredOn());
            case SessionCompletionCorrected _ -> new Open(known().cycle());
            case SessionCancelled _ -> new Cancelled(known().cycle());
            case WorkshopAdded e -> with(cycle -> cycle.with(cycle.workshops().plus(e.planned())));
            case WorkshopMoved e -> workshop(e.workshop(), w -> w.at(e.to()));
            case WorkshopPostponed e -> workshop(e.workshop(), w -> w.from(e.toStart(), e.toEnd()));
            case WorkshopStaffed e -> workshop(e.workshop(), w -> w.by(e.team()));
            case WorkshopCancelled e -> workshop(e.workshop(), w -> w.with(new Workshop.Cancelled()));
            case WorkshopHeld e -> workshop(e.workshop(), w -> w.with(new Workshop.Held(e.occurredOn(), e.team(), id)));
            case WorkshopHoldingCorrected e -> workshop(e.workshop(), w -> w.with(new Workshop.Planned()));
        };
    }

    private Session workshop(WorkshopId id, UnaryOperator<Workshop> change) {
        return with(cycle -> cycle.with(cycle.workshops().changed(id, change)));
    }

    private Session with(UnaryOperator<Cycle> change) {
        return switch (known()) {
            case Open open -> new Open(change.apply(open.cycle()));
            case Completed over -> new Completed(change.apply(over.cycle()), over.completion(), over.on());
            case Cancelled over -> new Cancelled(change.apply(over.cycle()));
        };
    }
}
