package fr.jalon.query.session.calls;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Recorded;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;

/**
 * A change of a plan.
 *
 * @param subject the workshop whose plan it is, or the session
 * @param was what was planned before: the place, or the local start; empty where nothing replaces it
 */
record Change(
        EventId event, SessionId session, String subject, Kind kind, String was, LocalDate decidedOn, long position) {

    enum Kind {
        MOVED,
        POSTPONED,
        STAFFED,
        CANCELLED,
        SESSION_CANCELLED
    }

    static Change moved(WorkshopMoved e, Recorded<DomainEvent> recorded) {
        String was = e.from().name().value();
        return of(recorded, e.session(), e.workshop().value(), Kind.MOVED, was, e.occurredOn());
    }

    static Change postponed(WorkshopPostponed e, Recorded<DomainEvent> recorded) {
        String was = e.fromStart().toString();
        return of(recorded, e.session(), e.workshop().value(), Kind.POSTPONED, was, e.occurredOn());
    }

    static Change staffed(WorkshopStaffed e, Recorded<DomainEvent> recorded) {
        return of(recorded, e.session(), e.workshop().value(), Kind.STAFFED, "", e.occurredOn());
    }

    static Change cancelled(WorkshopCancelled e, Recorded<DomainEvent> recorded) {
        return of(recorded, e.session(), e.workshop().value(), Kind.CANCELLED, "", e.occurredOn());
    }

    static Change cancelled(SessionCancelled e, Recorded<DomainEvent> recorded) {
        return of(recorded, e.session(), e.session().value(), Kind.SESSION_CANCELLED, "", e.occurredOn());
    }

    private static Change of(
            Recorded<DomainEvent> recorded, SessionId session, String subject, Kind kind, String was, LocalDate on) {
        return new Change(recorded.id(), session, subject, kind, was, on, recorded.position());
    }
}
