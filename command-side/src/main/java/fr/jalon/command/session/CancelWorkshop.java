package fr.jalon.command.session;

import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Calls off a workshop that nobody is recorded as having come to. It stays in the plan until another takes its place. */
record CancelWorkshop(
        @TargetAggregateIdentifier SessionId session, WorkshopId workshop, PlanReason reason, PlanChange change)
        implements SessionCommand {

    List<SessionEvent> decide(Session state, long version) {
        var workshops = state.open().workshops();
        if (workshops.find(workshop).standing() instanceof Workshop.Cancelled) {
            return List.of();
        }
        var planned = workshops.stillPlanned(workshop);
        planned.requireNobodyCame();
        var plan = planned.plan();
        change.requireCurrent(
                version,
                PlanChange.times(plan.start(), plan.end()),
                new PlanChange.Side("annuler l’atelier", Map.of("cancelled", true)));
        return List.of(new WorkshopCancelled(session, workshop, reason, change.on()));
    }
}
