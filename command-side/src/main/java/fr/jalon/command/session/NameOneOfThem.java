package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Names one of the people counted without a name: they were there, and the count goes down by one in the same decision. */
record NameOneOfThem(@TargetAggregateIdentifier SessionId session, WorkshopId workshop, PersonId person, Entry entry)
        implements SessionCommand {

    List<SessionEvent> decide(Session state, KnownFamilies families) {
        var cycle = state.known().cycle();
        var found = cycle.workshops().find(workshop);
        entry.requireOpen(cycle);
        var day = entry.dayAt(found, null);
        if (found.status(person) == AttendanceStatus.PRESENT) {
            return List.of();
        }
        if (found.peopleWithoutName() == 0) {
            throw new Refusal(SessionRefusal.NOBODY_TO_NAME);
        }
        var facts = new ArrayList<>(new Marking(cycle, found, person)
                .write(AttendanceStatus.PRESENT, day, CorrectionReason.ENTRY_MISTAKE, families));
        facts.add(new PeopleCountedWithoutName(
                session,
                workshop,
                cycle.where(found),
                found.peopleWithoutName() - 1,
                Workshop.Count.eventOf(found.withoutName()),
                day));
        return List.copyOf(facts);
    }
}
