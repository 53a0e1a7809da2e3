package fr.jalon.command.session;

import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records how many children were there: the whole count, taking the place of the one seen. */
record CountChildren(@TargetAggregateIdentifier SessionId session, WorkshopId workshop, Counting count, Entry entry)
        implements SessionCommand {

    List<SessionEvent> decide(Session state) {
        var cycle = state.known().cycle();
        var found = cycle.workshops().find(workshop);
        entry.requireOpen(cycle);
        var day = entry.dayAt(found, null);
        if (!count.changes(found.childrenPresent())) {
            return List.of();
        }
        return List.of(new ChildrenCounted(
                session, workshop, cycle.where(found), count.number(), Workshop.Count.eventOf(found.children()), day));
    }
}
