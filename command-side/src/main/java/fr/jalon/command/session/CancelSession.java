package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Stops a session short, or calls it off; one already completed too, which then counts as completed no more. */
record CancelSession(@TargetAggregateIdentifier SessionId session, PlanReason reason, LocalDate on)
        implements SessionCommand {

    List<SessionEvent> decide(Session state) {
        return switch (state) {
            case Session.Unknown _ -> throw new Refusal(SessionRefusal.UNKNOWN);
            case Session.Cancelled _ -> List.of();
            case Session.Open(var cycle) -> cancelled(cycle);
            case Session.Completed over -> cancelled(over.cycle());
        };
    }

    private List<SessionEvent> cancelled(Cycle cycle) {
        return List.of(new SessionCancelled(session, cycle.organisation(), cycle.programme(), reason, on));
    }
}
