package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.value.SessionId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes a session of which the share its programme asks was held, once no workshop is still to come. */
record CompleteSession(@TargetAggregateIdentifier SessionId session, LocalDate today) implements SessionCommand {

    List<SessionEvent> decide(Session state, OpenProgrammes programmes) {
        if (state instanceof Session.Completed) {
            return List.of();
        }
        var cycle = state.open();
        var workshops = cycle.workshops();
        var toCome = workshops.stillToCome(today);
        if (toCome > 0) {
            throw new Refusal(SessionRefusal.WORKSHOPS_TO_COME, Map.of("toCome", toCome));
        }
        var share = programmes
                .find(cycle.programme())
                .orElseThrow(() -> new Refusal(SessionRefusal.PROGRAMME_UNKNOWN))
                .completionShare();
        requireEnough(workshops.held(), workshops.planned(), share);
        return List.of(completed(cycle));
    }

    /** What is said of a cycle of which enough was held. */
    static SessionCompleted completed(Cycle cycle) {
        var workshops = cycle.workshops();
        return new SessionCompleted(
                cycle.session(),
                cycle.organisation(),
                cycle.programme(),
                cycle.strand(),
                workshops.territoriesHeldIn(),
                workshops.planned(),
                workshops.held(),
                workshops.heldOn().stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    private static void requireEnough(int held, int planned, BigDecimal share) {
        var asked = share.multiply(BigDecimal.valueOf(planned))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        var needed = Math.max(1, asked);
        if (held < needed) {
            throw new Refusal(
                    SessionRefusal.TOO_FEW_WORKSHOPS_HELD,
                    Map.of(
                            "held", held,
                            "planned", planned,
                            "needed", needed,
                            "workshopsHeld", held > 1 ? held + " ateliers tenus" : held + " atelier tenu"));
        }
    }
}
