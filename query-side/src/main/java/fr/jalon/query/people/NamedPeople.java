package fr.jalon.query.people;

import fr.jalon.events.value.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names asked for; somebody no view knows is said to have no file. */
public final class NamedPeople {
    private static final int MOST_LETTERS = 20;

    private final Map<PersonId, PersonName> known;

    NamedPeople(Map<PersonId, PersonName> known) {
        this.known = Map.copyOf(known);
    }

    /** First name and initial of each; of those that would read alike, as many letters as tell them apart. */
    public Map<PersonId, String> brief(Collection<PersonId> people) {
        Map<PersonId, String> briefly = new HashMap<>();
        people.forEach(person -> briefly.put(person, get(person).brief()));
        for (int letters = 2; letters <= MOST_LETTERS; letters++) {
            Map<String, Long> times = briefly.values().stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            for (PersonId person : people) {
                if (times.getOrDefault(briefly.getOrDefault(person, ""), 0L) > 1) {
                    briefly.put(person, get(person).brief(letters));
                }
            }
        }
        return briefly;
    }

    /** How this person is named. */
    public PersonName get(PersonId person) {
        return known.getOrDefault(person, new PersonName(person, "Personne sans fiche", null, null, null));
    }
}
