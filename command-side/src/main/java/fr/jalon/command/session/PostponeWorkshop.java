package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDateTime;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Plans a workshop that nobody is recorded as having come to at another time, later or earlier, within the programme. */
record PostponeWorkshop(
        @TargetAggregateIdentifier SessionId session,
        WorkshopId workshop,
        LocalDateTime start,
        LocalDateTime end,
        PlanReason reason,
        PlanChange change)
        implements SessionCommand {

    List<SessionEvent> decide(Session state, long version, OpenProgrammes programmes) {
        var cycle = state.open();
        var planned = cycle.workshops().stillPlanned(workshop);
        var plan = planned.plan();
        if (plan.start().equals(start) && plan.end().equals(end)) {
            return List.of();
        }
        planned.requireNobodyCame();
        change.requireCurrent(version, PlanChange.times(plan.start(), plan.end()), PlanChange.times(start, end));
        programmes
                .find(cycle.programme())
                .orElseThrow(() -> new Refusal(SessionRefusal.PROGRAMME_UNKNOWN))
                .requireTimes(start, end);
        return List.of(new WorkshopPostponed(session, workshop, plan.start(), start, end, reason, change.on()));
    }
}
