package fr.jalon.command.organisation;

import fr.jalon.events.organisation.OrganisationEvent;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationKind;

/** What deciding about an organisation needs to know of it. */
sealed interface Organisation {

    /** Nothing was said of it yet. */
    record Unknown() implements Organisation {}

    record Registered(Label name, OrganisationKind kind) implements Organisation {}

    default Organisation evolve(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered registered -> new Registered(registered.name(), registered.kind());
        };
    }
}
