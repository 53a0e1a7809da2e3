package fr.jalon.events.session;

import fr.jalon.events.EventType;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.StopReason;
import fr.jalon.events.value.WayIn;
import java.time.LocalDate;

/** Who has a place, who waits for one, who stopped. */
public sealed interface EnrolmentEvent extends SessionEvent {

    Participant participant();

    @EventType("session.parent-enrolled")
    record ParentEnrolled(
            SessionId session,
            OrganisationId organisation,
            ProgrammeId programme,
            Participant participant,
            WayIn wayIn,
            LocalDate occurredOn)
            implements EnrolmentEvent {}

    /** The session was full: the parent waits for a place, in order of arrival. */
    @EventType("session.parent-waitlisted")
    record ParentWaitlisted(
            SessionId session,
            OrganisationId organisation,
            ProgrammeId programme,
            Participant participant,
            LocalDate occurredOn)
            implements EnrolmentEvent {}

    /** A place came free and the parent was given it. */
    @EventType("session.parent-promoted")
    record ParentPromoted(
            SessionId session,
            OrganisationId organisation,
            ProgrammeId programme,
            Participant participant,
            LocalDate occurredOn)
            implements EnrolmentEvent {}

    /** The parent stopped taking part, or waiting. What they took part in stays. */
    @EventType("session.participation-stopped")
    record ParticipationStopped(
            SessionId session,
            OrganisationId organisation,
            ProgrammeId programme,
            Participant participant,
            StopReason reason,
            LocalDate occurredOn)
            implements EnrolmentEvent {}
}
