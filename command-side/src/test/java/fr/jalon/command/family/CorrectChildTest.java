package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.THE_CHILD;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.command.family.FamilyFixtures.record;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CHILD;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.sealed;

import fr.jalon.events.PersonalField;
import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent.ChildCorrected;
import fr.jalon.events.value.CorrectionReason;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CorrectChildTest {

    private static final Child WITH_MONTH =
            new Child(CHILD, THE_CHILD.firstName(), sealed(CHILD, PersonalField.BIRTH_MONTH));

    @Test
    void a_correction_names_the_record_it_corrects() {
        when(() -> correct(WITH_MONTH).decide(given(REGISTERED), Objects::equals))
                .then(new ChildCorrected(
                        FAMILY, CARRIER, WITH_MONTH, record(0), CorrectionReason.SIGNED_SHEET, LAST_MEETING));
    }

    @Test
    void what_stands_already_stays_quiet() {
        when(() -> correct(THE_CHILD).decide(given(REGISTERED), Objects::equals))
                .thenNothing();
    }

    @Test
    void an_adult_is_no_child_of_the_family() {
        when(() -> correct(new Child(MOTHER, null, null)).decide(given(REGISTERED), Objects::equals))
                .thenRefused(FamilyRefusal.CHILD_UNKNOWN);
    }

    @Test
    void a_family_nobody_knows_is_refused() {
        when(() -> correct(WITH_MONTH).decide(given(), Objects::equals)).thenRefused(FamilyRefusal.UNKNOWN);
    }

    private static CorrectChild correct(Child child) {
        return new CorrectChild(FAMILY, child, CorrectionReason.SIGNED_SHEET, LAST_MEETING);
    }
}
