package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.GRANDFATHER_JOINED;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.THE_MOTHER;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.command.family.FamilyFixtures.record;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CHILD;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MOTHER;

import fr.jalon.events.family.FamilyEvent.AdultCorrected;
import fr.jalon.events.family.FamilyEvent.AdultFileChecked;
import fr.jalon.events.value.CorrectionReason;
import org.junit.jupiter.api.Test;

class CheckAdultFileTest {

    private static final AdultFileChecked CHECKED = new AdultFileChecked(FAMILY, CARRIER, MOTHER, LAST_MEETING);
    private final CheckAdultFile check = new CheckAdultFile(FAMILY, MOTHER, LAST_MEETING);

    @Test
    void the_file_of_an_adult_was_looked_through() {
        when(() -> check.decide(given(REGISTERED, GRANDFATHER_JOINED))).then(CHECKED);
    }

    @Test
    void a_file_looked_through_already_stays_quiet_also_after_a_correction() {
        when(() -> check.decide(given(REGISTERED, CHECKED))).thenNothing();
        var corrected = new AdultCorrected(
                FAMILY, CARRIER, THE_MOTHER, record(0), CorrectionReason.ENTRY_MISTAKE, LAST_MEETING);
        when(() -> check.decide(given(REGISTERED, CHECKED, corrected))).thenNothing();
    }

    @Test
    void only_an_adult_of_the_family_has_one() {
        when(() -> new CheckAdultFile(FAMILY, CHILD, LAST_MEETING).decide(given(REGISTERED)))
                .thenRefused(FamilyRefusal.ADULT_UNKNOWN);
        when(() -> check.decide(given())).thenRefused(FamilyRefusal.UNKNOWN);
    }
}
