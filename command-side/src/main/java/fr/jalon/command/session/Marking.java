package fr.jalon.command.session;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.EnrolmentEvent.ParentPromoted;
import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.WayIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One person's cell at one workshop: what writing in it makes. Whoever was there is enrolled by it, over capacity too. */
record Marking(Cycle cycle, Workshop workshop, PersonId person) {

    /** Refuses only when this very cell is no longer as it was seen, so that two phones in one hall never refuse each other. */
    void requireSeen(AttendanceStatus seen) {
        var current = workshop.status(person);
        if (current == seen) {
            return;
        }
        throw new Refusal(
                SessionRefusal.ATTENDANCE_CHANGED_MEANWHILE,
                workshop.mark(person)
                        .map(mark -> Map.<String, Object>of(
                                "current",
                                current,
                                "currently",
                                inWords(current),
                                "on",
                                mark.on(),
                                "enteredAt",
                                mark.at()))
                        .orElseGet(() -> Map.of("current", current, "currently", inWords(current))));
    }

    /** Whether the cell says so already. */
    boolean says(AttendanceStatus status, LocalDate day) {
        return workshop.status(person) == status
                && workshop.mark(person).map(mark -> mark.on().equals(day)).orElse(true);
    }

    /** The facts of writing this status: an enrolment where presence asks for one, then the record or the correction. */
    List<SessionEvent> write(AttendanceStatus status, LocalDate day, CorrectionReason reason, KnownFamilies families) {
        var participant = families.participant(person, cycle.organisation(), day)
                .or(() -> cycle.enrolments().participant(person))
                .orElseThrow(() -> new Refusal(SessionRefusal.PERSON_UNKNOWN));
        var enrolment = status == AttendanceStatus.PRESENT ? enrolment(participant, day) : Stream.<SessionEvent>of();
        return Stream.concat(enrolment, Stream.of(record(participant, status, day, reason)))
                .toList();
    }

    private SessionEvent record(
            Participant participant, AttendanceStatus status, LocalDate day, CorrectionReason reason) {
        var id = workshop.plan().workshop();
        var where = cycle.where(workshop);
        return workshop.mark(person)
                .<SessionEvent>map(was -> new AttendanceCorrected(
                        cycle.session(),
                        id,
                        where,
                        participant,
                        was.event(),
                        was.status(),
                        status,
                        was.on(),
                        reason,
                        day))
                .orElseGet(() -> new AttendanceRecorded(cycle.session(), id, where, participant, status, day));
    }

    private Stream<SessionEvent> enrolment(Participant participant, LocalDate day) {
        var standing = cycle.enrolments().of(person);
        if (standing == Enrolments.Standing.ENROLLED) {
            return Stream.of();
        }
        return Stream.of(
                standing == Enrolments.Standing.WAITING
                        ? new ParentPromoted(cycle.session(), cycle.organisation(), cycle.programme(), participant, day)
                        : new ParentEnrolled(
                                cycle.session(),
                                cycle.organisation(),
                                cycle.programme(),
                                participant,
                                WayIn.WALK_IN,
                                day));
    }

    static String inWords(AttendanceStatus status) {
        return switch (status) {
            case PRESENT -> "Présence";
            case SENT_WORD -> "A prévenu";
            case NO_NEWS -> "Sans nouvelles";
            case NOT_ENTERED -> "Non saisi";
        };
    }
}
