package fr.jalon.command.organisation;

import fr.jalon.events.organisation.OrganisationEvent;
import fr.jalon.events.value.OrganisationId;
import java.util.List;

/** Something asked of one organisation. Deciding is pure: the same state gives the same facts or the same refusal. */
interface OrganisationCommand {

    OrganisationId organisation();

    List<OrganisationEvent> decide(Organisation state);
}
