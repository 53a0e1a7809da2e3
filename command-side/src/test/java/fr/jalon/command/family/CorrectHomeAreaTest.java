package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.GRANDFATHER_JOINED;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.command.family.FamilyFixtures.record;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.LAST_MEETING;

import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.family.FamilyEvent.HomeAreaCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.HomeArea;
import org.junit.jupiter.api.Test;

class CorrectHomeAreaTest {

    private static final FamilyMoved MOVED =
            new FamilyMoved(FAMILY, CARRIER, HomeArea.UNKNOWN, HomeArea.ELSEWHERE, LAST_MEETING);
    private final CorrectHomeArea correct =
            new CorrectHomeArea(FAMILY, HomeArea.PRIORITY_NEIGHBOURHOOD, CorrectionReason.ENTRY_MISTAKE, LAST_MEETING);

    @Test
    void the_home_area_first_recorded_is_corrected() {
        when(() -> correct.decide(given(REGISTERED, GRANDFATHER_JOINED))).then(corrected(HomeArea.UNKNOWN, 0));
    }

    @Test
    void after_a_move_it_is_the_move_that_is_corrected() {
        when(() -> correct.decide(given(REGISTERED, MOVED))).then(corrected(HomeArea.ELSEWHERE, 1));
    }

    @Test
    void the_area_that_stands_already_stays_quiet() {
        when(() -> correct.decide(given(REGISTERED, corrected(HomeArea.UNKNOWN, 0))))
                .thenNothing();
    }

    @Test
    void a_family_nobody_knows_is_refused() {
        when(() -> correct.decide(given())).thenRefused(FamilyRefusal.UNKNOWN);
    }

    private static HomeAreaCorrected corrected(HomeArea from, int record) {
        return new HomeAreaCorrected(
                FAMILY,
                CARRIER,
                from,
                HomeArea.PRIORITY_NEIGHBOURHOOD,
                record(record),
                CorrectionReason.ENTRY_MISTAKE,
                LAST_MEETING);
    }
}
