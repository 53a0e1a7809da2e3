package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.SessionCancellationCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.SessionId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes back that a session was cancelled: it is as it was. One that had been completed is completed again, unless a workshop it
 * counted on turned out meanwhile not to have been held.
 */
record CorrectCancellation(@TargetAggregateIdentifier SessionId session, CorrectionReason reason)
        implements SessionCommand {

    List<SessionEvent> decide(Session state) {
        return switch (state) {
            case Session.Unknown _ -> throw new Refusal(SessionRefusal.UNKNOWN);
            case Session.Open _, Session.Completed _ -> List.of();
            case Session.Cancelled cancelled -> asBefore(cancelled);
        };
    }

    private List<SessionEvent> asBefore(Session.Cancelled cancelled) {
        var cycle = cancelled.cycle();
        var before = cancelled.completedBefore();
        var facts = new ArrayList<SessionEvent>();
        facts.add(new SessionCancellationCorrected(
                session, cycle.organisation(), cycle.programme(), cancelled.cancellation(), reason, cancelled.on()));
        if (before != null && cycle.workshops().held() >= before.held()) {
            facts.add(CompleteSession.completed(cycle));
        }
        return List.copyOf(facts);
    }
}
