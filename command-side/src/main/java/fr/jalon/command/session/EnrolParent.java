package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.EnrolmentEvent.ParentWaitlisted;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WayIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives a parent a place, or puts them on the waiting list when there is none. Nobody passes before those who already wait.
 *
 * @param on the day they asked
 */
record EnrolParent(@TargetAggregateIdentifier SessionId session, PersonId person, LocalDate on, LocalDate today)
        implements SessionCommand {

    EnrolParent {
        if (on.isAfter(today)) {
            throw new Refusal(SessionRefusal.DAY_TO_COME, Map.of("field", "on", "day", on));
        }
    }

    List<SessionEvent> decide(Session state, KnownFamilies families) {
        var cycle = state.open();
        var standing = cycle.enrolments().of(person);
        if (standing == Enrolments.Standing.ENROLLED || standing == Enrolments.Standing.WAITING) {
            return List.of();
        }
        var lastDay = cycle.workshops().lastDay();
        if (on.isAfter(lastDay)) {
            throw new Refusal(SessionRefusal.LAST_WORKSHOP_PAST, Map.of("lastDay", lastDay));
        }
        var parent = families.participant(person, cycle.organisation(), on)
                .orElseThrow(() -> new Refusal(SessionRefusal.PERSON_UNKNOWN));
        return List.of(
                cycle.hasPlaceForNewcomer()
                        ? new ParentEnrolled(
                                session, cycle.organisation(), cycle.programme(), parent, WayIn.ENROLLED, on)
                        : new ParentWaitlisted(session, cycle.organisation(), cycle.programme(), parent, on));
    }
}
