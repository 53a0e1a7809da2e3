package fr.jalon.command.audit;

import static fr.jalon.command.audit.AuditFixtures.A;
import static fr.jalon.command.audit.AuditFixtures.B;
import static fr.jalon.command.audit.AuditFixtures.DAY;
import static fr.jalon.command.audit.AuditFixtures.DRAWN;
import static fr.jalon.command.audit.AuditFixtures.MISSION;
import static fr.jalon.command.audit.AuditFixtures.SAMPLE;
import static fr.jalon.command.audit.AuditFixtures.checked;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.audit.AuditEvent.SampleConcluded;
import fr.jalon.events.value.KeyId;
import fr.jalon.events.value.SampleOutcome;
import fr.jalon.events.value.SheetVerdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConcludeSampleTest {

    private static final Personal NOTE =
            new Personal(SAMPLE.value(), PersonalField.NOTE, new KeyId("key-1"), "c2VhbGVk");
    private static final ConcludeSample CONCLUDE =
            new ConcludeSample(SAMPLE, SampleOutcome.WITH_RESERVATION, NOTE, DAY);
    private static final SampleConcluded CONCLUDED = new SampleConcluded(
            SAMPLE, MISSION.organisation(), MISSION.programme(), 0, 1, 1, SampleOutcome.WITH_RESERVATION, NOTE, DAY);

    private final Spec<SampleAggregate> spec = Spec.of(SampleAggregate.class);

    @Test
    void the_conclusion_holds_what_was_found_last_of_each_presence() {
        spec.given(
                        DRAWN,
                        checked(A, SheetVerdict.AGREES),
                        checked(B, SheetVerdict.MISSING),
                        checked(A, SheetVerdict.DIFFERS))
                .when(CONCLUDE)
                .then(CONCLUDED);
    }

    @Test
    void refuses_while_a_presence_was_not_looked_for() {
        spec.given(DRAWN, checked(A, SheetVerdict.AGREES))
                .when(CONCLUDE)
                .thenRefused(SampleRefusal.LINES_LEFT, Map.of("left", 1));
        spec.given().when(CONCLUDE).thenRefused(SampleRefusal.SAMPLE_UNKNOWN);
    }

    @Test
    void stays_quiet_once_it_is_concluded() {
        spec.given(DRAWN, checked(A, SheetVerdict.DIFFERS), checked(B, SheetVerdict.MISSING), CONCLUDED)
                .when(CONCLUDE)
                .thenNothing();
    }
}
