package fr.jalon.command.people;

import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;

/** What registering a colleague must know of the others: whether one of them has the same name. */
interface NamedColleagues {

    /** Whether somebody else of this organisation's team is called this, read without regard to capitals. */
    boolean alike(PersonId person, OrganisationId organisation, ColleagueName name);
}
