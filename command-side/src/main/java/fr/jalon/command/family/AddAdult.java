package fr.jalon.command.family;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An adult belongs to the family from a date on. */
record AddAdult(@TargetAggregateIdentifier FamilyId family, Adult adult, LocalDate on) implements FamilyCommand {

    /** @param families the family this adult belongs to already, if any */
    List<FamilyEvent> decide(Family state, Map<PersonId, FamilyId> families) {
        Family.Registered known = state.registered();
        if (known.adults().containsKey(adult.person())) {
            return List.of();
        }
        if (families.containsKey(adult.person())) {
            throw new Refusal(FamilyRefusal.ADULT_ELSEWHERE);
        }
        return List.of(new AdultJoined(family, known.organisation(), adult, on));
    }
}
