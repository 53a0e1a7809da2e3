package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.GRANDFATHER_JOINED;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.THE_GRANDFATHER;
import static fr.jalon.command.family.FamilyFixtures.THE_MOTHER;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.command.family.FamilyFixtures.record;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.sealed;

import fr.jalon.events.PersonalField;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.FamilyEvent.AdultCorrected;
import fr.jalon.events.value.CorrectionReason;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CorrectAdultTest {

    private static final Adult WITH_PHONE = new Adult(
            MOTHER, THE_MOTHER.firstName(), null, sealed(MOTHER, PersonalField.PHONE), THE_MOTHER.linkToChild());
    private static final AdultCorrected CORRECTED =
            new AdultCorrected(FAMILY, CARRIER, WITH_PHONE, record(0), CorrectionReason.ENTRY_MISTAKE, LAST_MEETING);

    @Test
    void a_correction_names_the_record_it_corrects() {
        when(() -> correct(WITH_PHONE).decide(given(REGISTERED, GRANDFATHER_JOINED), Objects::equals))
                .then(CORRECTED);
    }

    @Test
    void a_second_correction_corrects_the_first() {
        when(() -> correct(THE_MOTHER).decide(given(REGISTERED, CORRECTED), Objects::equals))
                .then(new AdultCorrected(
                        FAMILY, CARRIER, THE_MOTHER, record(1), CorrectionReason.ENTRY_MISTAKE, LAST_MEETING));
    }

    @Test
    void what_stands_already_stays_quiet() {
        when(() -> correct(WITH_PHONE).decide(given(REGISTERED, CORRECTED), Objects::equals))
                .thenNothing();
    }

    @Test
    void an_adult_of_no_family_here_is_refused() {
        when(() -> correct(THE_GRANDFATHER).decide(given(REGISTERED), Objects::equals))
                .thenRefused(FamilyRefusal.ADULT_UNKNOWN);
    }

    @Test
    void a_family_nobody_knows_is_refused() {
        when(() -> correct(WITH_PHONE).decide(given(), Objects::equals)).thenRefused(FamilyRefusal.UNKNOWN);
    }

    private static CorrectAdult correct(Adult adult) {
        return new CorrectAdult(FAMILY, adult, CorrectionReason.ENTRY_MISTAKE, LAST_MEETING);
    }
}
