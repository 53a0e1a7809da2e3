package fr.jalon.query.people.rights;

import fr.jalon.events.Actor;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.French;
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
        return names == null ? erased(person) : names.get(person).full();
    }

    /** Whoever was erased has a pseudonym for everybody. */
    public String erased(PersonId person) {
        return "Personne " + pseudonym(person.value());
    }

    public String account(@Nullable String account) {
        return account == null ? "" : French.FRENCH.account(account);
    }

    public String family(String family) {
        return "Famille " + pseudonym(family);
    }

    static String pseudonym(String id) {
        String tail = id.substring(id.indexOf('-') + 1);
        return tail.substring(0, Math.min(PSEUDONYM, tail.length()));
    }
}
