package fr.jalon.command.family;

import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.AdultFileChecked;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The file of an adult, often begun in a hall with a first name, holds all that was given and is nobody else's. */
record CheckAdultFile(@TargetAggregateIdentifier FamilyId family, PersonId person, LocalDate on)
        implements FamilyCommand {

    List<FamilyEvent> decide(Family state) {
        Family.Registered known = state.registered();
        return known.member(person).fileChecked()
                ? List.of()
                : List.of(new AdultFileChecked(family, known.organisation(), person, on));
    }
}
