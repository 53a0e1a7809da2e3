package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.PersonId;
import fr.jalon.query.people.PersonNames;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom somebody in the hall has just registered: theirs to mark as present, though they may see no other file. */
@Component
final class Newcomers {
    private final PersonNames names;

    Newcomers(PersonNames names) {
        this.names = names;
    }

    record Arrival(PersonId person, String name) {}

    List<Arrival> justRegistered(Actor actor, String family) {
        return names.registeredBy(actor.account(), family).stream()
                .map(name -> new Arrival(name.person(), name.brief()))
                .toList();
    }
}
