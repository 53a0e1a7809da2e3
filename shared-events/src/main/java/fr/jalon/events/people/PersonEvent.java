package fr.jalon.events.people;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.events.Personal;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
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
}
