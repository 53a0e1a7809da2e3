package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.GRANDFATHER_JOINED;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CHILD;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.GRANDFATHER;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.MOTHER;

import fr.jalon.events.family.FamilyEvent.AdultLeft;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemoveAdultTest {

    private static final AdultLeft LEFT = new AdultLeft(FAMILY, CARRIER, GRANDFATHER, LAST_MEETING);
    private final RemoveAdult remove = new RemoveAdult(FAMILY, GRANDFATHER, LAST_MEETING);

    @Test
    void an_adult_leaves_the_family() {
        when(() -> remove.decide(given(REGISTERED, GRANDFATHER_JOINED))).then(LEFT);
    }

    @Test
    void an_adult_who_left_already_stays_quiet() {
        when(() -> remove.decide(given(REGISTERED, GRANDFATHER_JOINED, LEFT))).thenNothing();
    }

    @Test
    void the_last_adult_stays() {
        when(() -> new RemoveAdult(FAMILY, MOTHER, LAST_MEETING).decide(given(REGISTERED)))
                .thenRefused(FamilyRefusal.LAST_ADULT);
    }

    @Test
    void nobody_leaves_before_joining() {
        when(() -> new RemoveAdult(FAMILY, GRANDFATHER, MEETING).decide(given(REGISTERED, GRANDFATHER_JOINED)))
                .thenRefused(FamilyRefusal.LEFT_BEFORE_JOINING, Map.of("since", GRANDFATHER_JOINED.occurredOn()));
    }

    @Test
    void a_child_is_no_adult_of_the_family() {
        when(() -> new RemoveAdult(FAMILY, CHILD, LAST_MEETING).decide(given(REGISTERED)))
                .thenRefused(FamilyRefusal.ADULT_UNKNOWN);
    }

    @Test
    void a_family_nobody_knows_is_refused() {
        when(() -> remove.decide(given())).thenRefused(FamilyRefusal.UNKNOWN);
    }
}
