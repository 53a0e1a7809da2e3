package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.EnrolmentEvent.ParentPromoted;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a free place to somebody who waits.
 *
 * @param person who; none for the first in line
 */
record PromoteParent(
        @TargetAggregateIdentifier SessionId session,
        @Nullable PersonId person,
        LocalDate on) implements SessionCommand {

    List<SessionEvent> decide(Session state) {
        var cycle = state.open();
        if (person != null && cycle.enrolments().of(person) == Enrolments.Standing.ENROLLED) {
            return List.of();
        }
        var promoted = waiting(cycle.enrolments());
        if (!cycle.hasFreePlace()) {
            throw new Refusal(SessionRefusal.FULL, Map.of("capacity", cycle.capacity()));
        }
        return List.of(new ParentPromoted(session, cycle.organisation(), cycle.programme(), promoted, on));
    }

    private Participant waiting(Enrolments enrolments) {
        if (person == null) {
            return enrolments.firstInLine().orElseThrow(() -> new Refusal(SessionRefusal.NOBODY_WAITING));
        }
        if (enrolments.of(person) != Enrolments.Standing.WAITING) {
            throw new Refusal(SessionRefusal.NOT_WAITING);
        }
        return enrolments.participant(person).orElseThrow();
    }
}
