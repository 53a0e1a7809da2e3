package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.AttendanceEvent.NewcomerReceived;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Receives somebody nobody knew: they are registered, enrolled and present at once. Whoever holds the phone names nobody but adults
 * of this session's own list, be it for the family or for who brought them.
 *
 * @param newFamily the family that begins with them when they come with nobody's
 * @param sameFamilyAs an adult of the list whose family they belong to
 * @param invitedBy an adult of the list who brought them; sealed in {@code said}
 */
record ReceiveNewcomer(
        @TargetAggregateIdentifier SessionId session,
        WorkshopId workshop,
        PersonId person,
        FamilyId newFamily,
        @Nullable PersonId sameFamilyAs,
        @Nullable PersonId invitedBy,
        SaidAtTheDoor said,
        Entry entry)
        implements SessionCommand {

    List<SessionEvent> decide(Session state, KnownFamilies families) {
        var cycle = state.known().cycle();
        var found = cycle.workshops().find(workshop);
        entry.requireOpen(cycle);
        var day = entry.dayAt(found, null);
        if (found.status(person) == AttendanceStatus.PRESENT) {
            return List.of();
        }
        if (invitedBy != null) {
            onTheList(cycle, invitedBy, "invitedBy");
        }
        var newcomer = newcomer(cycle, day, families);
        var there = new Marking(cycle, found, person)
                .write(
                        AttendanceStatus.PRESENT,
                        day,
                        CorrectionReason.ENTRY_MISTAKE,
                        (_, _, _) -> Optional.of(newcomer));
        return Stream.concat(Stream.of(received(newcomer, cycle.where(found), day)), there.stream())
                .toList();
    }

    private Participant newcomer(Cycle cycle, LocalDate day, KnownFamilies families) {
        if (sameFamilyAs == null) {
            return new Participant(person, newFamily, HomeArea.UNKNOWN);
        }
        var onTheList = onTheList(cycle, sameFamilyAs, "sameFamilyAs");
        return beside(
                families.participant(sameFamilyAs, cycle.organisation(), day).orElse(onTheList));
    }

    private NewcomerReceived received(Participant newcomer, Where where, LocalDate day) {
        return new NewcomerReceived(
                session,
                workshop,
                where,
                newcomer,
                sameFamilyAs == null,
                said.firstName(),
                said.linkToChild(),
                said.invitedBy(),
                day);
    }

    private Participant beside(Participant relative) {
        return new Participant(person, relative.family(), relative.homeArea());
    }

    private static Participant onTheList(Cycle cycle, PersonId named, String field) {
        return cycle.enrolments()
                .participant(named)
                .orElseThrow(() -> new Refusal(SessionRefusal.NOT_ON_THE_LIST, Map.of("field", field)));
    }
}
