package fr.jalon.query.people.rights;

import fr.jalon.events.Actor;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.query.people.NamedPeople;
import fr.jalon.query.people.PersonNames;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How people and accounts are named on these pages: by name for the coordination, by pseudonym for whoever administers. */
record Shown(@Nullable NamedPeople names) {
    private static final int PSEUDONYM = 6;

    static Shown to(Actor actor, PersonNames names, Collection<PersonId> people) {
        return new Shown(actor.role() == Role.COORDINATOR ? names.of(people) : null);
    }

    public String person(PersonId person) {
        return names == null
                ? "Personne " + pseudonym(person.value())
                : names.get(person).full();
    }

    public String account(@Nullable String account) {
        return account == null ? "" : "compte " + pseudonym(account);
    }

    public String family(String family) {
        return "Famille " + pseudonym(family);
    }

    static String pseudonym(String id) {
        String tail = id.substring(id.indexOf('-') + 1);
        return tail.substring(0, Math.min(PSEUDONYM, tail.length()));
    }
}
