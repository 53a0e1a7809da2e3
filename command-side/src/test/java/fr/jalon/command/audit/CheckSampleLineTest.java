package fr.jalon.command.audit;

import static fr.jalon.command.audit.AuditFixtures.A;
import static fr.jalon.command.audit.AuditFixtures.B;
import static fr.jalon.command.audit.AuditFixtures.DAY;
import static fr.jalon.command.audit.AuditFixtures.DRAWN;
import static fr.jalon.command.audit.AuditFixtures.MISSION;
import static fr.jalon.command.audit.AuditFixtures.SAMPLE;
import static fr.jalon.command.audit.AuditFixtures.checked;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.audit.AuditEvent.SampleConcluded;
import fr.jalon.events.audit.AuditEvent.SampleLineChecked;
import fr.jalon.events.audit.DrawnPresence;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.SampleOutcome;
import fr.jalon.events.value.SheetVerdict;
import org.junit.jupiter.api.Test;

class CheckSampleLineTest {

    private static final SampleConcluded CONCLUDED = new SampleConcluded(
            SAMPLE, MISSION.organisation(), MISSION.programme(), 2, 0, 0, SampleOutcome.WITHOUT_RESERVATION, null, DAY);

    private final Spec<SampleAggregate> spec = Spec.of(SampleAggregate.class);

    @Test
    void a_verdict_is_recorded() {
        spec.given(DRAWN).when(check(A, SheetVerdict.DIFFERS)).then(checked(A, SheetVerdict.DIFFERS));
    }

    @Test
    void another_verdict_names_the_one_it_takes_the_place_of() {
        Sample before = new Sample.Unknown()
                .evolve(DRAWN, new EventId("event-drawn"))
                .evolve(checked(A, SheetVerdict.DIFFERS), new EventId("event-first"));
        assertThat(check(A, SheetVerdict.AGREES).decide(before))
                .containsExactly(new SampleLineChecked(
                        SAMPLE,
                        MISSION.organisation(),
                        MISSION.programme(),
                        A.presence(),
                        SheetVerdict.AGREES,
                        new EventId("event-first"),
                        DAY));
    }

    @Test
    void the_same_verdict_again_stays_quiet_after_the_conclusion_too() {
        spec.given(DRAWN, checked(A, SheetVerdict.AGREES))
                .when(check(A, SheetVerdict.AGREES))
                .thenNothing();
        spec.given(DRAWN, checked(A, SheetVerdict.AGREES), checked(B, SheetVerdict.AGREES), CONCLUDED)
                .when(check(A, SheetVerdict.AGREES))
                .thenNothing();
    }

    @Test
    void refuses_a_presence_that_was_not_drawn_and_a_sample_that_is_not_there() {
        spec.given(DRAWN)
                .when(check(AuditFixtures.presence("c"), SheetVerdict.AGREES))
                .thenRefused(SampleRefusal.LINE_UNKNOWN);
        spec.given().when(check(A, SheetVerdict.AGREES)).thenRefused(SampleRefusal.SAMPLE_UNKNOWN);
    }

    @Test
    void refuses_to_change_what_is_concluded() {
        spec.given(DRAWN, checked(A, SheetVerdict.AGREES), checked(B, SheetVerdict.AGREES), CONCLUDED)
                .when(check(A, SheetVerdict.MISSING))
                .thenRefused(SampleRefusal.CONCLUDED);
    }

    private static CheckSampleLine check(DrawnPresence presence, SheetVerdict verdict) {
        return new CheckSampleLine(SAMPLE, presence.presence(), verdict, DAY);
    }
}
