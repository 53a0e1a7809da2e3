package fr.jalon.command.family;

import static fr.jalon.command.family.FamilyFixtures.GRANDFATHER_JOINED;
import static fr.jalon.command.family.FamilyFixtures.NOWHERE_ELSE;
import static fr.jalon.command.family.FamilyFixtures.OTHER_FAMILY;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.THE_CHILD;
import static fr.jalon.command.family.FamilyFixtures.THE_GRANDFATHER;
import static fr.jalon.command.family.FamilyFixtures.THE_MOTHER;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.GRANDFATHER;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.MEETING;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.family.FamilyEvent.SensitiveMarkRemoved;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SensitiveEndReason;
import fr.jalon.events.value.SensitiveReason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The shell: each command finds its stream and its lookups. The rules are in the test of each command. */
class FamilyAggregateTest {

    @Test
    void registers_a_family() {
        knowing(NOWHERE_ELSE)
                .given()
                .when(new RegisterFamily(
                        FAMILY, CARRIER, HomeArea.UNKNOWN, List.of(THE_MOTHER), List.of(THE_CHILD), MEETING))
                .then(REGISTERED);
    }

    @Test
    void asks_whether_an_adult_belongs_to_another_family() {
        AddAdult add = new AddAdult(FAMILY, THE_GRANDFATHER, GRANDFATHER_JOINED.occurredOn());
        knowing(NOWHERE_ELSE).given(REGISTERED).when(add).then(GRANDFATHER_JOINED);
        knowing(Map.of(GRANDFATHER, OTHER_FAMILY))
                .given(REGISTERED)
                .when(add)
                .thenRefused(FamilyRefusal.ADULT_ELSEWHERE);
    }

    @Test
    void lets_an_adult_leave_and_a_family_move() {
        knowing(NOWHERE_ELSE)
                .given(REGISTERED, GRANDFATHER_JOINED)
                .when(new RemoveAdult(FAMILY, GRANDFATHER, LAST_MEETING))
                .then(new AdultLeft(FAMILY, CARRIER, GRANDFATHER, LAST_MEETING));
        knowing(NOWHERE_ELSE)
                .given(REGISTERED)
                .when(new MoveFamily(FAMILY, HomeArea.ELSEWHERE, LAST_MEETING))
                .then(new FamilyMoved(FAMILY, CARRIER, HomeArea.UNKNOWN, HomeArea.ELSEWHERE, LAST_MEETING));
    }

    @Test
    void marks_a_file_sensitive_and_removes_the_mark() {
        FileMarkedSensitive marked =
                new FileMarkedSensitive(FAMILY, CARRIER, SensitiveReason.KNOWN_TO_STAFF, LAST_MEETING);
        knowing(NOWHERE_ELSE)
                .given(REGISTERED)
                .when(new MarkFileSensitive(FAMILY, SensitiveReason.KNOWN_TO_STAFF, LAST_MEETING))
                .then(marked);
        knowing(NOWHERE_ELSE)
                .given(REGISTERED, marked)
                .when(new RemoveSensitiveMark(FAMILY, SensitiveEndReason.MISTAKE, LAST_MEETING))
                .then(new SensitiveMarkRemoved(FAMILY, CARRIER, SensitiveEndReason.MISTAKE, LAST_MEETING));
    }

    @Test
    void stays_quiet_about_what_stands() {
        knowing(NOWHERE_ELSE)
                .given(REGISTERED)
                .when(new DeclareChild(FAMILY, THE_CHILD, LAST_MEETING))
                .thenNothing();
        knowing(NOWHERE_ELSE)
                .given(REGISTERED)
                .when(new CorrectAdult(FAMILY, THE_MOTHER, CorrectionReason.OTHER, LAST_MEETING))
                .thenNothing();
        knowing(NOWHERE_ELSE)
                .given(REGISTERED)
                .when(new CorrectChild(FAMILY, THE_CHILD, CorrectionReason.OTHER, LAST_MEETING))
                .thenNothing();
    }

    @Test
    void a_family_nobody_knows_is_our_own_refusal() {
        knowing(NOWHERE_ELSE)
                .given()
                .when(new CorrectHomeArea(FAMILY, HomeArea.ELSEWHERE, CorrectionReason.OTHER, LAST_MEETING))
                .thenRefused(FamilyRefusal.UNKNOWN);
    }

    private static Spec<FamilyAggregate> knowing(Map<PersonId, FamilyId> families) {
        return Spec.of(FamilyAggregate.class, (AdultsOfFamilies) _ -> families, (SameWords) Objects::equals);
    }
}
