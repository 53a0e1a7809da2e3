package fr.jalon.command.family;

import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.PersonId;
import java.util.Collection;
import java.util.Map;

/** Which family an adult belongs to now. */
interface AdultsOfFamilies {

    /** The families these people belong to; whoever belongs to none is left out. */
    Map<PersonId, FamilyId> of(Collection<PersonId> people);
}
