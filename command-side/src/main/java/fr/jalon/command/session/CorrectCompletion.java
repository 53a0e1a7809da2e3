package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.SessionId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back that a session was completed: it is open again. */
record CorrectCompletion(@TargetAggregateIdentifier SessionId session, CorrectionReason reason)
        implements SessionCommand {

    List<SessionEvent> decide(Session state) {
        return switch (state) {
            case Session.Unknown _ -> throw new Refusal(SessionRefusal.UNKNOWN);
            case Session.Open _ -> List.of();
            case Session.Cancelled _ -> throw new Refusal(SessionRefusal.CANCELLED);
            case Session.Completed(var cycle, var completion, var said) ->
                List.of(new SessionCompletionCorrected(
                        session, cycle.organisation(), cycle.programme(), completion, reason, said.occurredOn()));
        };
    }
}
