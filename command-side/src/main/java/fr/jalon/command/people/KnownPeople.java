package fr.jalon.command.people;

import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import java.util.Optional;

/** Who is known: in a family, as a colleague, or behind an account. */
interface KnownPeople {

    /** Whose this person is; empty when no event named them. */
    Optional<OrganisationId> organisationOf(PersonId person);
}
