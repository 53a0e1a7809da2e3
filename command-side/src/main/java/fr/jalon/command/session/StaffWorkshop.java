package fr.jalon.command.session;

import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Plans who animates a workshop: the whole team, each with their status on that day. */
record StaffWorkshop(
        @TargetAggregateIdentifier SessionId session, WorkshopId workshop, List<PersonId> team, PlanChange change)
        implements SessionCommand {

    StaffWorkshop {
        team = List.copyOf(team);
    }

    List<SessionEvent> decide(Session state, long version, Colleagues colleagues) {
        var cycle = state.open();
        var planned = cycle.workshops().stillPlanned(workshop);
        var asked = colleagues.team(team, cycle.organisation(), planned.day());
        var current = planned.plan().team();
        if (current.equals(asked)) {
            return List.of();
        }
        change.requireCurrent(version, PlanChange.team(current), PlanChange.team(asked));
        return List.of(new WorkshopStaffed(session, workshop, asked, change.on()));
    }
}
