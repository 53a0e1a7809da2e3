package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Plans a workshop in another place, in a territory of the programme; once somebody came, within the territory they are counted in.
 *
 * @param intoAnotherTerritory whether whoever asks said that the territory changes too: what happens there counts elsewhere
 */
record MoveWorkshop(
        @TargetAggregateIdentifier SessionId session,
        WorkshopId workshop,
        Place to,
        PlanReason reason,
        boolean intoAnotherTerritory,
        PlanChange change)
        implements SessionCommand {

    List<SessionEvent> decide(Session state, long version, OpenProgrammes programmes) {
        var cycle = state.open();
        var planned = cycle.workshops().stillPlanned(workshop);
        var from = planned.plan().place();
        if (from.equals(to)) {
            return List.of();
        }
        if (!from.territory().equals(to.territory())) {
            planned.requireNobodyCame();
        }
        change.requireCurrent(version, PlanChange.place(from), PlanChange.place(to));
        programmes
                .find(cycle.programme())
                .orElseThrow(() -> new Refusal(SessionRefusal.PROGRAMME_UNKNOWN))
                .requirePlace(to);
        requireTerritorySaid(from);
        return List.of(new WorkshopMoved(session, workshop, from, to, reason, change.on()));
    }

    private void requireTerritorySaid(Place from) {
        if (!from.territory().equals(to.territory()) && !intoAnotherTerritory) {
            throw new Refusal(
                    SessionRefusal.TERRITORY_TO_CONFIRM,
                    Map.of(
                            "from",
                            from.territory().value(),
                            "to",
                            to.territory().value(),
                            "field",
                            "territory",
                            "confirm",
                            "intoAnotherTerritory"));
        }
    }
}
