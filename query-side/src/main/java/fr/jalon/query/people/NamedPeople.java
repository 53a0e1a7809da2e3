package fr.jalon.query.people;

import fr.jalon.events.value.PersonId;
import java.util.Map;

/** The names asked for; somebody no view knows is said to have no file. */
public final class NamedPeople {
    private final Map<PersonId, PersonName> known;

    NamedPeople(Map<PersonId, PersonName> known) {
        this.known = Map.copyOf(known);
    }

    /** How this person is named. */
    public PersonName get(PersonId person) {
        return known.getOrDefault(person, new PersonName(person, "Personne sans fiche", null, null, null));
    }
}
