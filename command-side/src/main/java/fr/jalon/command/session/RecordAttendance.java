package fr.jalon.command.session;

import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records one person at one workshop, as the hall saw it. Neither date, capacity, a late entry nor a session that is over
 * refuses it; a day to come takes nothing but a word sent ahead. Writing over what was said before is a correction, by default of a mistake made while entering.
 *
 * @param seen what the cell showed to whoever writes in it
 * @param on the day it took place; none for the workshop's
 */
record RecordAttendance(
        @TargetAggregateIdentifier SessionId session,
        WorkshopId workshop,
        PersonId person,
        AttendanceStatus seen,
        AttendanceStatus status,
        @Nullable LocalDate on,
        @Nullable CorrectionReason reason,
        Entry entry)
        implements SessionCommand {

    List<SessionEvent> decide(Session state, KnownFamilies families) {
        var cycle = state.known().cycle();
        var found = cycle.workshops().find(workshop);
        entry.requireOpen(cycle);
        var cell = new Marking(cycle, found, person);
        if (on == null && found.status(person) == status) {
            return List.of();
        }
        var day = entry.dayAt(found, on, status);
        if (cell.says(status, day)) {
            return List.of();
        }
        cell.requireSeen(seen);
        return cell.write(status, day, reason == null ? CorrectionReason.ENTRY_MISTAKE : reason, families);
    }
}
