package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back that a workshop was held. A completed session counts on it: its completion is corrected first. */
record CorrectHolding(@TargetAggregateIdentifier SessionId session, WorkshopId workshop, CorrectionReason reason)
        implements SessionCommand {

    List<SessionEvent> decide(Session state) {
        var known = state.known();
        if (!(known.cycle().workshops().find(workshop).standing() instanceof Workshop.Held held)) {
            return List.of();
        }
        if (known instanceof Session.Completed) {
            throw new Refusal(SessionRefusal.COMPLETED);
        }
        return List.of(new WorkshopHoldingCorrected(session, workshop, held.event(), reason, held.on()));
    }
}
