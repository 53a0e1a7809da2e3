package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.WorkshopAdded;
import fr.jalon.events.value.SessionId;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Plans one more workshop, in the place of a cancelled one or on top of the others. */
record AddWorkshop(@TargetAggregateIdentifier SessionId session, WorkshopPlan workshop, PlanChange change)
        implements SessionCommand {

    List<SessionEvent> decide(Session state, long version, OpenProgrammes programmes, Colleagues colleagues) {
        var cycle = state.open();
        if (cycle.workshops().contains(workshop.workshop())) {
            return List.of();
        }
        var already = cycle.workshops().all().size();
        change.requireCurrent(
                version,
                new PlanChange.Side("Ateliers : " + already, Map.of("workshops", already)),
                PlanChange.times(workshop.start(), workshop.end()));
        var programme =
                programmes.find(cycle.programme()).orElseThrow(() -> new Refusal(SessionRefusal.PROGRAMME_UNKNOWN));
        return List.of(new WorkshopAdded(session, workshop.within(programme, colleagues), change.on()));
    }
}
