package fr.jalon.events.people;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.events.Personal;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
import java.time.LocalDate;

/** The stream of one human being. Parents are named in their family's stream; here is what concerns the person alone. */
public sealed interface PersonEvent extends DomainEvent {

    PersonId person();

    OrganisationId organisation();

    /** A colleague may be named in teams from this date on. */
    @EventType("people.professional-registered")
    record ProfessionalRegistered(
            PersonId person,
            OrganisationId organisation,
            Personal firstName,
            Personal lastName,
            ProfessionalStatus status,
            LocalDate occurredOn)
            implements PersonEvent {}

    /** From this date on the colleague has another status; what was animated before keeps the status of its day. */
    @EventType("people.professional-status-changed")
    record ProfessionalStatusChanged(
            PersonId person,
            OrganisationId organisation,
            ProfessionalStatus from,
            ProfessionalStatus to,
            LocalDate occurredOn)
            implements PersonEvent {}

    /** The person was told what is kept about them and why (GDPR, articles 13 and 14). */
    @EventType("people.notice-given")
    record NoticeGiven(PersonId person, OrganisationId organisation, LocalDate occurredOn) implements PersonEvent {}

    /** The person's key is destroyed with this event: names show « effacé », facts and figures stay. */
    @EventType("people.person-erased")
    record PersonErased(PersonId person, OrganisationId organisation, ErasureReason reason, LocalDate occurredOn)
            implements PersonEvent {}

    /** The person asked for one of their rights on this day; an answer is due within a month (GDPR, article 12.3). */
    @EventType("people.rights-request-received")
    record RightsRequestReceived(
            PersonId person, OrganisationId organisation, RightsRequest request, LocalDate occurredOn)
            implements PersonEvent {}

    /**
     * The person was answered.
     *
     * @param receivedOn the day of the request it answers, which with its kind says which one
     */
    @EventType("people.rights-request-closed")
    record RightsRequestClosed(
            PersonId person,
            OrganisationId organisation,
            RightsRequest request,
            LocalDate receivedOn,
            RightsOutcome outcome,
            LocalDate occurredOn)
            implements PersonEvent {}

    /** Everything held on the person was put together and shown, for a reason; who did it is said beside the event. */
    @EventType("people.copy-made")
    record CopyMade(PersonId person, OrganisationId organisation, CopyReason reason, LocalDate occurredOn)
            implements PersonEvent {}
}
