package fr.jalon.events.organisation;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import java.time.LocalDate;

/** The stream of one organisation. */
public sealed interface OrganisationEvent extends DomainEvent {

    OrganisationId organisation();

    /** An organisation came to use Jalon, or to be named in it. */
    @EventType("organisation.registered")
    record OrganisationRegistered(OrganisationId organisation, Label name, OrganisationKind kind, LocalDate occurredOn)
            implements OrganisationEvent {}
}
