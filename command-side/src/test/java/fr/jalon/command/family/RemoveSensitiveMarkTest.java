package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MEETING;

import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.family.FamilyEvent.SensitiveMarkRemoved;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.SensitiveEndReason;
import fr.jalon.events.value.SensitiveReason;
import org.junit.jupiter.api.Test;

class RemoveSensitiveMarkTest {

    private static final FileMarkedSensitive MARKED =
            new FileMarkedSensitive(FAMILY, CARRIER, SensitiveReason.ASKED_BY_FAMILY, MEETING);
    private static final FamilyMoved MOVED =
            new FamilyMoved(FAMILY, CARRIER, HomeArea.UNKNOWN, HomeArea.ELSEWHERE, LAST_MEETING);
    private static final SensitiveMarkRemoved REMOVED =
            new SensitiveMarkRemoved(FAMILY, CARRIER, SensitiveEndReason.ASKED_BY_FAMILY, LAST_MEETING);
    private final RemoveSensitiveMark remove =
            new RemoveSensitiveMark(FAMILY, SensitiveEndReason.ASKED_BY_FAMILY, LAST_MEETING);

    @Test
    void the_mark_is_removed_for_a_reason_even_after_a_move() {
        when(() -> remove.decide(given(REGISTERED, MARKED, MOVED))).then(REMOVED);
    }

    @Test
    void a_file_that_is_not_marked_stays_quiet() {
        when(() -> remove.decide(given(REGISTERED))).thenNothing();
        when(() -> remove.decide(given(REGISTERED, MARKED, REMOVED))).thenNothing();
    }

    @Test
    void a_family_nobody_knows_is_refused() {
        when(() -> remove.decide(given())).thenRefused(FamilyRefusal.UNKNOWN);
    }
}
