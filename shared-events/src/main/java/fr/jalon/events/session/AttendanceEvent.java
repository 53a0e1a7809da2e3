package fr.jalon.events.session;

import fr.jalon.events.EventType;
import fr.jalon.events.Personal;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who was there. One record per person and workshop; people and children without a name stay counts. */
public sealed interface AttendanceEvent extends SessionEvent {

    WorkshopId workshop();

    Where where();

    @EventType("session.attendance-recorded")
    record AttendanceRecorded(
            SessionId session,
            WorkshopId workshop,
            Where where,
            Participant participant,
            AttendanceStatus status,
            LocalDate occurredOn)
            implements AttendanceEvent {}

    /**
     * What was recorded of one person at one workshop was wrong.
     *
     * @param corrects the record it takes the place of
     * @param wasOn the day recorded before
     * @param occurredOn the day it happened; where only the status was wrong, the same
     */
    @EventType("session.attendance-corrected")
    record AttendanceCorrected(
            SessionId session,
            WorkshopId workshop,
            Where where,
            Participant participant,
            EventId corrects,
            AttendanceStatus from,
            AttendanceStatus to,
            LocalDate wasOn,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements AttendanceEvent {}

    /**
     * So many people came whose names are not known: the whole count of that workshop, not an addition.
     *
     * @param corrects the count it takes the place of, if there was one
     */
    @EventType("session.people-counted-without-name")
    record PeopleCountedWithoutName(
            SessionId session,
            WorkshopId workshop,
            Where where,
            int people,
            @Nullable EventId corrects,
            LocalDate occurredOn)
            implements AttendanceEvent {}

    /** So many children were there: the whole count of that workshop. Apart from « enfants concernés », which is an estimate. */
    @EventType("session.children-counted")
    record ChildrenCounted(
            SessionId session,
            WorkshopId workshop,
            Where where,
            int children,
            @Nullable EventId corrects,
            LocalDate occurredOn)
            implements AttendanceEvent {}

    /**
     * Somebody nobody knew came, and this is what was said at the door. Their family's stream takes it up in the same transaction.
     *
     * @param newFamily whether {@code participant.family} begins with them; otherwise they join one that is known
     * @param linkToChild the name of a {@link fr.jalon.events.value.LinkToChild}, sealed
     * @param invitedBy the {@link fr.jalon.events.value.PersonId} of whoever brought them, sealed under the newcomer: it is a link
     *     between people
     */
    @EventType("session.newcomer-received")
    record NewcomerReceived(
            SessionId session,
            WorkshopId workshop,
            Where where,
            Participant participant,
            boolean newFamily,
            Personal firstName,
            Personal linkToChild,
            @Nullable Personal invitedBy,
            LocalDate occurredOn)
            implements AttendanceEvent {}
}
