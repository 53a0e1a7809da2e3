package fr.jalon.command.session;

import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancellationCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back that a workshop was called off: it is planned again, as it was. */
record CorrectWorkshopCancellation(
        @TargetAggregateIdentifier SessionId session, WorkshopId workshop, CorrectionReason reason, PlanChange change)
        implements SessionCommand {

    List<SessionEvent> decide(Session state, long version) {
        var found = state.open().workshops().find(workshop);
        if (!(found.standing() instanceof Workshop.Cancelled cancelled)) {
            return List.of();
        }
        change.requireCurrent(
                version,
                new PlanChange.Side("atelier annulé", Map.of("cancelled", true)),
                new PlanChange.Side("rétablir l’atelier", Map.of("cancelled", false)));
        return List.of(new WorkshopCancellationCorrected(session, workshop, cancelled.event(), reason, cancelled.on()));
    }
}
