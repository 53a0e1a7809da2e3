package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.GRANDFATHER_JOINED;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.LAST_MEETING;

import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.family.FamilyEvent.SensitiveMarkRemoved;
import fr.jalon.events.value.SensitiveEndReason;
import fr.jalon.events.value.SensitiveReason;
import org.junit.jupiter.api.Test;

class MarkFileSensitiveTest {

    private static final FileMarkedSensitive MARKED =
            new FileMarkedSensitive(FAMILY, CARRIER, SensitiveReason.PROTECTED_SITUATION, LAST_MEETING);
    private final MarkFileSensitive mark =
            new MarkFileSensitive(FAMILY, SensitiveReason.PROTECTED_SITUATION, LAST_MEETING);

    @Test
    void a_file_is_marked_for_a_reason() {
        when(() -> mark.decide(given(REGISTERED))).then(MARKED);
    }

    @Test
    void another_reason_takes_the_place_of_the_first() {
        when(() -> new MarkFileSensitive(FAMILY, SensitiveReason.KNOWN_TO_STAFF, LAST_MEETING)
                        .decide(given(REGISTERED, MARKED)))
                .then(new FileMarkedSensitive(FAMILY, CARRIER, SensitiveReason.KNOWN_TO_STAFF, LAST_MEETING));
    }

    @Test
    void a_file_is_marked_again_once_the_mark_was_removed() {
        SensitiveMarkRemoved removed =
                new SensitiveMarkRemoved(FAMILY, CARRIER, SensitiveEndReason.MISTAKE, LAST_MEETING);
        when(() -> mark.decide(given(REGISTERED, MARKED, removed))).then(MARKED);
    }

    @Test
    void the_same_mark_again_stays_quiet_whatever_changed_in_the_family() {
        when(() -> mark.decide(given(REGISTERED, MARKED, GRANDFATHER_JOINED))).thenNothing();
    }

    @Test
    void a_family_nobody_knows_is_refused() {
        when(() -> mark.decide(given())).thenRefused(FamilyRefusal.UNKNOWN);
    }
}
