package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.LAST_MEETING;

import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.value.HomeArea;
import org.junit.jupiter.api.Test;

class MoveFamilyTest {

    private static final FamilyMoved MOVED =
            new FamilyMoved(FAMILY, CARRIER, HomeArea.UNKNOWN, HomeArea.ELSEWHERE, LAST_MEETING);
    private final MoveFamily move = new MoveFamily(FAMILY, HomeArea.ELSEWHERE, LAST_MEETING);

    @Test
    void a_family_moves() {
        when(() -> move.decide(given(REGISTERED))).then(MOVED);
    }

    @Test
    void a_move_within_the_same_area_stays_quiet() {
        when(() -> move.decide(given(REGISTERED, MOVED))).thenNothing();
    }

    @Test
    void a_family_nobody_knows_is_refused() {
        when(() -> move.decide(given())).thenRefused(FamilyRefusal.UNKNOWN);
    }
}
