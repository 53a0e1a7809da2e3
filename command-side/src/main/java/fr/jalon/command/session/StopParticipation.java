package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.EnrolmentEvent.ParticipationStopped;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StopReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that a parent stopped taking part, or waiting; learnt after the session too. Nobody is promoted by itself: the coordinator calls first. */
record StopParticipation(
        @TargetAggregateIdentifier SessionId session, PersonId person, StopReason reason, LocalDate on, LocalDate today)
        implements SessionCommand {

    StopParticipation {
        if (on.isAfter(today)) {
            throw new Refusal(SessionRefusal.DAY_TO_COME, Map.of("field", "on", "day", on));
        }
    }

    List<SessionEvent> decide(Session state) {
        var cycle = state.known().cycle();
        var standing = cycle.enrolments().of(person);
        if (standing == null) {
            throw new Refusal(SessionRefusal.NOT_ENROLLED);
        }
        return switch (standing) {
            case STOPPED -> List.of();
            case ENROLLED, WAITING ->
                List.of(new ParticipationStopped(
                        session,
                        cycle.organisation(),
                        cycle.programme(),
                        cycle.enrolments().participant(person).orElseThrow(),
                        reason,
                        on));
        };
    }
}
