package fr.jalon.command.session;

import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records how many people came whose names are not known: the whole count, taking the place of the one seen. */
record CountPeopleWithoutName(
        @TargetAggregateIdentifier SessionId session, WorkshopId workshop, Counting count, Entry entry)
        implements SessionCommand {

    List<SessionEvent> decide(Session state) {
        var cycle = state.known().cycle();
        var found = cycle.workshops().find(workshop);
        entry.requireOpen(cycle);
        var day = entry.dayAt(found, null);
        if (!count.changes(found.peopleWithoutName())) {
            return List.of();
        }
        return List.of(new PeopleCountedWithoutName(
                session,
                workshop,
                cycle.where(found),
                count.number(),
                Workshop.Count.eventOf(found.withoutName()),
                day));
    }
}
