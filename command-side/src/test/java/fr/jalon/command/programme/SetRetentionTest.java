package fr.jalon.command.programme;

import static fr.jalon.command.programme.ProgrammeFixtures.CARRIER;
import static fr.jalon.command.programme.ProgrammeFixtures.ID;
import static fr.jalon.command.programme.ProgrammeFixtures.LAUNCHED;
import static fr.jalon.command.programme.ProgrammeFixtures.NOW;
import static fr.jalon.command.programme.ProgrammeFixtures.TODAY;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.programme.ProgrammeEvent.RetentionSet;
import fr.jalon.events.value.StrandId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SetRetentionTest {

    private static final RetentionSet TWELVE = new RetentionSet(ID, CARRIER, null, 12, TODAY);

    private final Spec<ProgrammeAggregate> spec = ProgrammeFixtures.spec();

    @Test
    void a_duration_holds_for_the_whole_programme() {
        spec.given(LAUNCHED).when(months(null, 12)).then(TWELVE);
    }

    @Test
    void another_takes_its_place() {
        spec.given(LAUNCHED, TWELVE).when(months(null, 36)).then(new RetentionSet(ID, CARRIER, null, 36, TODAY));
    }

    @Test
    void refuses_a_strand_of_another_programme() {
        spec.given(LAUNCHED)
                .when(months(new StrandId("strand-other"), 12))
                .thenRefused(ProgrammeRefusal.STRAND_UNKNOWN);
    }

    @Test
    void refuses_no_time_at_all_and_more_than_ten_years() {
        spec.given(LAUNCHED).when(months(null, 0)).thenRefused(ProgrammeRefusal.RETENTION_OUT_OF_RANGE);
        ProgrammeFixtures.spec()
                .given(LAUNCHED)
                .when(months(null, 121))
                .thenRefused(ProgrammeRefusal.RETENTION_OUT_OF_RANGE);
    }

    @Test
    void one_month_and_ten_years_are_allowed() {
        spec.given(LAUNCHED).when(months(null, 1)).then(new RetentionSet(ID, CARRIER, null, 1, TODAY));
        ProgrammeFixtures.spec()
                .given(LAUNCHED)
                .when(months(null, 120))
                .then(new RetentionSet(ID, CARRIER, null, 120, TODAY));
    }

    @Test
    void stays_quiet_when_it_is_said_again() {
        spec.given(LAUNCHED, TWELVE).when(months(null, 12)).thenNothing();
    }

    private static SetRetention months(@Nullable StrandId strand, int months) {
        return new SetRetention(ID, strand, months, NOW);
    }
}
