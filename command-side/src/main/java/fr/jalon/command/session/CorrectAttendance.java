package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
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
 * Corrects what was recorded of one person at one workshop: the status, the day, or both, and says why.
 *
 * @param on the day it took place; none to keep the day recorded
 */
record CorrectAttendance(
        @TargetAggregateIdentifier SessionId session,
        WorkshopId workshop,
        PersonId person,
        AttendanceStatus seen,
        AttendanceStatus status,
        @Nullable LocalDate on,
        CorrectionReason reason,
        Entry entry)
        implements SessionCommand {

    List<SessionEvent> decide(Session state, KnownFamilies families) {
        var cycle = state.known().cycle();
        var found = cycle.workshops().find(workshop);
        entry.requireOpen(cycle);
        var mark = found.mark(person).orElseThrow(() -> new Refusal(SessionRefusal.NOTHING_TO_CORRECT));
        var day = entry.dayAt(found, on == null ? dayKept(mark, found) : on, status);
        var cell = new Marking(cycle, found, person);
        if (cell.says(status, day)) {
            return List.of();
        }
        cell.requireSeen(seen);
        return cell.write(status, day, reason, families);
    }

    /** A word is sent for the day then planned; what became of it is dated on the workshop's own. */
    private LocalDate dayKept(Workshop.Mark mark, Workshop workshop) {
        return mark.status() == AttendanceStatus.SENT_WORD && status != mark.status() ? workshop.day() : mark.on();
    }
}
