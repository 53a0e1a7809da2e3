package fr.jalon.command.programme;

import static fr.jalon.command.programme.ProgrammeFixtures.CARRIER;
import static fr.jalon.command.programme.ProgrammeFixtures.DEFINED;
import static fr.jalon.command.programme.ProgrammeFixtures.EFFECTIVE;
import static fr.jalon.command.programme.ProgrammeFixtures.FAMILIES;
import static fr.jalon.command.programme.ProgrammeFixtures.FIRST_DAY;
import static fr.jalon.command.programme.ProgrammeFixtures.ID;
import static fr.jalon.command.programme.ProgrammeFixtures.LAST_DAY;
import static fr.jalon.command.programme.ProgrammeFixtures.LAUNCHED;
import static fr.jalon.command.programme.ProgrammeFixtures.MILESTONES;
import static fr.jalon.command.programme.ProgrammeFixtures.TARGET;
import static fr.jalon.command.programme.ProgrammeFixtures.WITHDRAWN;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.programme.ProgrammeEvent.TargetSet;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SetTargetTest {

    private final Spec<ProgrammeAggregate> spec = ProgrammeFixtures.spec();

    @Test
    void sets_a_target_from_the_first_day_unless_another_is_said() {
        spec.given(LAUNCHED, DEFINED).when(set(108, MILESTONES, null)).then(TARGET);
    }

    @Test
    void sets_one_again_after_a_withdrawal() {
        spec.given(LAUNCHED, DEFINED, TARGET, WITHDRAWN)
                .when(set(60, List.of(), EFFECTIVE))
                .then(new TargetSet(ID, CARRIER, FAMILIES, 60, List.of(), EFFECTIVE));
    }

    @Test
    void refuses_an_indicator_that_was_not_defined() {
        spec.given(LAUNCHED)
                .when(new SetTarget(ID, new IndicatorId("rainbows"), 3, List.of(), null))
                .thenRefused(ProgrammeRefusal.INDICATOR_UNKNOWN, Map.of("indicator", "rainbows"));
    }

    @Test
    void refuses_another_target_where_there_is_one() {
        spec.given(LAUNCHED, DEFINED, TARGET)
                .when(set(90, MILESTONES, FIRST_DAY))
                .thenRefused(ProgrammeRefusal.TARGET_ALREADY_SET, Map.of("current", 108));
    }

    @Test
    void refuses_a_date_outside_the_programme() {
        LocalDate early = LocalDate.of(2022, 12, 31);
        spec.given(LAUNCHED, DEFINED)
                .when(set(108, List.of(), early))
                .thenRefused(ProgrammeRefusal.OUTSIDE_PERIOD, Map.of("on", early, "from", FIRST_DAY, "to", LAST_DAY));
    }

    @Test
    void refuses_a_milestone_outside_the_programme() {
        spec.given(LAUNCHED, DEFINED)
                .when(set(108, List.of(new Milestone(LAST_DAY.plusDays(1), 108)), null))
                .thenRefused(ProgrammeRefusal.OUTSIDE_PERIOD);
    }

    @Test
    void refuses_milestones_out_of_order() {
        spec.given(LAUNCHED, DEFINED)
                .when(set(108, MILESTONES.reversed(), null))
                .thenRefused(ProgrammeRefusal.MILESTONES_OUT_OF_ORDER);
    }

    @Test
    void refuses_to_take_effect_before_the_withdrawal() {
        spec.given(LAUNCHED, DEFINED, TARGET, WITHDRAWN)
                .when(set(60, List.of(), null))
                .thenRefused(ProgrammeRefusal.BEFORE_LAST_CHANGE, Map.of("since", EFFECTIVE));
    }

    @Test
    void stays_quiet_when_it_is_said_again() {
        spec.given(LAUNCHED, DEFINED, TARGET)
                .when(set(108, MILESTONES, FIRST_DAY))
                .thenNothing();
    }

    private static SetTarget set(int value, List<Milestone> milestones, @Nullable LocalDate from) {
        return new SetTarget(ID, FAMILIES, value, milestones, from);
    }
}
