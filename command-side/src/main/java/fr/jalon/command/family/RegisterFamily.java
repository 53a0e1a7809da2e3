package fr.jalon.command.family;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A family becomes known, with at least one adult. */
record RegisterFamily(
        @TargetAggregateIdentifier FamilyId family,
        OrganisationId organisation,
        HomeArea homeArea,
        List<Adult> adults,
        List<Child> children,
        LocalDate on)
        implements FamilyCommand {

    RegisterFamily {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
    }

    /** The adults by their identifiers. */
    List<PersonId> people() {
        return adults.stream().map(Adult::person).toList();
    }

    /** @param families the families that these adults belong to already */
    List<FamilyEvent> decide(Family state, Map<PersonId, FamilyId> families) {
        FamilyRegistered registered = new FamilyRegistered(family, organisation, homeArea, adults, children, on);
        return switch (state) {
            case Family.Unknown _ -> {
                requireAdults(families);
                yield List.of(registered);
            }
            case Family.Registered known
            when known.equals(Family.Registered.first(registered, known.homeAreaRecord())) -> List.of();
            case Family.Registered _ -> throw new Refusal(FamilyRefusal.ALREADY_REGISTERED);
        };
    }

    private void requireAdults(Map<PersonId, FamilyId> families) {
        if (adults.isEmpty()) {
            throw new Refusal(FamilyRefusal.WITHOUT_ADULT, Map.of("field", "adults"));
        }
        if (people().stream().distinct().count() < adults.size()) {
            throw new Refusal(FamilyRefusal.ADULT_TWICE, Map.of("field", "adults"));
        }
        if (people().stream().anyMatch(families::containsKey)) {
            throw new Refusal(FamilyRefusal.ADULT_ELSEWHERE);
        }
    }
}
