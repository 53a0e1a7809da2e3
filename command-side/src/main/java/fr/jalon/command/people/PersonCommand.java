package fr.jalon.command.people;

import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.value.PersonId;
import java.util.List;

/** Something asked about one human being. */
interface PersonCommand {

    PersonId person();

    /** What happens, or a {@link fr.jalon.command.decision.Refusal}. */
    List<PersonEvent> decide(Person state);
}
