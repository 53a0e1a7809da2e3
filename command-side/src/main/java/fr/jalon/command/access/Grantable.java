package fr.jalon.command.access;

import fr.jalon.events.value.OrganisationId;
import java.util.Set;

/**
 * What a scope opens, as far as granting it goes.
 *
 * @param organisation who carries it
 * @param funders who pays for it; nobody for a session
 */
record Grantable(OrganisationId organisation, Set<OrganisationId> funders) {
    Grantable {
        funders = Set.copyOf(funders);
    }
}
