package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.THE_CHILD;
import static fr.jalon.command.family.FamilyFixtures.THE_MOTHER;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.command.family.FamilyFixtures.record;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.CHILD;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MEETING;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.sealed;

import fr.jalon.events.PersonalField;
import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent.ChildCorrected;
import fr.jalon.events.family.FamilyEvent.ChildDeclared;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.HomeArea;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CorrectChildTest {

    private static final Child WITH_MONTH =
            new Child(CHILD, THE_CHILD.firstName(), sealed(CHILD, PersonalField.BIRTH_MONTH));

    private static final FamilyRegistered REGISTERED_WITHOUT_CHILD =
            new FamilyRegistered(FAMILY, CARRIER, HomeArea.UNKNOWN, List.of(THE_MOTHER), List.of(), MEETING);

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
    void a_second_correction_names_the_first_and_a_child_declared_later_is_one_of_the_family() {
        var declared = new ChildDeclared(FAMILY, CARRIER, THE_CHILD, MEETING);
        var corrected =
                new ChildCorrected(FAMILY, CARRIER, WITH_MONTH, record(1), CorrectionReason.SIGNED_SHEET, LAST_MEETING);
        var family = given(REGISTERED_WITHOUT_CHILD, declared, corrected);

        when(() -> correct(WITH_MONTH).decide(family, Objects::equals)).thenNothing();
        when(() -> correct(THE_CHILD).decide(family, Objects::equals))
                .then(new ChildCorrected(
                        FAMILY, CARRIER, THE_CHILD, record(2), CorrectionReason.SIGNED_SHEET, LAST_MEETING));
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
