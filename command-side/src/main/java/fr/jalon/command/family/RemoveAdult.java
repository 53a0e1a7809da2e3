package fr.jalon.command.family;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An adult belongs to the family no more, from a date on. The last one stays: without an adult there is no family to meet. */
record RemoveAdult(@TargetAggregateIdentifier FamilyId family, PersonId person, LocalDate on) implements FamilyCommand {

    List<FamilyEvent> decide(Family state) {
        Family.Registered known = state.registered();
        if (known.former().contains(person)) {
            return List.of();
        }
        Family.Member member = known.member(person);
        if (on.isBefore(member.since())) {
            throw new Refusal(FamilyRefusal.LEFT_BEFORE_JOINING, Map.of("since", member.since()));
        }
        if (known.adults().size() == 1) {
            throw new Refusal(FamilyRefusal.LAST_ADULT);
        }
        return List.of(new AdultLeft(family, known.organisation(), person, on));
    }
}
