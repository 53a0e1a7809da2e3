package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.NOWHERE_ELSE;
import static fr.jalon.command.family.FamilyFixtures.OTHER_FAMILY;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.THE_CHILD;
import static fr.jalon.command.family.FamilyFixtures.THE_MOTHER;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.MOTHER;

import fr.jalon.events.family.Adult;
import fr.jalon.events.value.HomeArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterFamilyTest {

    @Test
    void a_family_becomes_known_with_its_adults_and_children() {
        when(() -> register(THE_MOTHER).decide(given(), NOWHERE_ELSE)).then(REGISTERED);
    }

    @Test
    void the_same_registration_again_stays_quiet() {
        when(() -> register(THE_MOTHER).decide(given(REGISTERED), NOWHERE_ELSE)).thenNothing();
    }

    @Test
    void another_registration_of_the_same_family_is_refused() {
        when(() -> new RegisterFamily(FAMILY, CARRIER, HomeArea.ELSEWHERE, List.of(THE_MOTHER), List.of(), MEETING)
                        .decide(given(REGISTERED), NOWHERE_ELSE))
                .thenRefused(FamilyRefusal.ALREADY_REGISTERED);
    }

    @Test
    void a_family_without_an_adult_is_refused() {
        when(() -> register().decide(given(), NOWHERE_ELSE))
                .thenRefused(FamilyRefusal.WITHOUT_ADULT, Map.of("field", "adults"));
    }

    @Test
    void the_same_adult_twice_is_refused() {
        when(() -> register(THE_MOTHER, THE_MOTHER).decide(given(), NOWHERE_ELSE))
                .thenRefused(FamilyRefusal.ADULT_TWICE, Map.of("field", "adults"));
    }

    @Test
    void an_adult_of_another_family_is_refused() {
        when(() -> register(THE_MOTHER).decide(given(), Map.of(MOTHER, OTHER_FAMILY)))
                .thenRefused(FamilyRefusal.ADULT_ELSEWHERE);
    }

    private static RegisterFamily register(Adult... adults) {
        return new RegisterFamily(FAMILY, CARRIER, HomeArea.UNKNOWN, List.of(adults), List.of(THE_CHILD), MEETING);
    }
}
