package fr.jalon.command.programme;

import static fr.jalon.command.programme.ProgrammeFixtures.AMENDMENT;
import static fr.jalon.command.programme.ProgrammeFixtures.CARRIER;
import static fr.jalon.command.programme.ProgrammeFixtures.DEFINED;
import static fr.jalon.command.programme.ProgrammeFixtures.EFFECTIVE;
import static fr.jalon.command.programme.ProgrammeFixtures.FAMILIES;
import static fr.jalon.command.programme.ProgrammeFixtures.FIRST_DAY;
import static fr.jalon.command.programme.ProgrammeFixtures.ID;
import static fr.jalon.command.programme.ProgrammeFixtures.LAST_DAY;
import static fr.jalon.command.programme.ProgrammeFixtures.LAUNCHED;
import static fr.jalon.command.programme.ProgrammeFixtures.REVISED;
import static fr.jalon.command.programme.ProgrammeFixtures.TARGET;
import static fr.jalon.command.programme.ProgrammeFixtures.WITHDRAWN;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.programme.ProgrammeEvent.TargetRevised;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviseTargetTest {

    private final Spec<ProgrammeAggregate> spec = ProgrammeFixtures.spec();

    @Test
    void revises_a_target_and_keeps_its_milestones_unless_others_are_said() {
        spec.given(LAUNCHED, DEFINED, TARGET).when(revise(108, 90, EFFECTIVE)).then(REVISED);
    }

    @Test
    void revises_a_target_with_its_milestones() {
        List<Milestone> milestones = List.of(new Milestone(LAST_DAY, 90));
        spec.given(LAUNCHED, DEFINED, TARGET)
                .when(revise(108, 90, milestones, EFFECTIVE))
                .then(new TargetRevised(
                        ID,
                        CARRIER,
                        FAMILIES,
                        108,
                        90,
                        milestones,
                        DecidedBy.STEERING_COMMITTEE,
                        AMENDMENT,
                        EFFECTIVE));
    }

    @Test
    void refuses_when_the_value_seen_is_no_longer_the_current_one() {
        spec.given(LAUNCHED, DEFINED, TARGET, REVISED)
                .when(revise(108, 100, EFFECTIVE))
                .thenRefused(ProgrammeRefusal.TARGET_CHANGED_MEANWHILE, Map.of("seen", 108, "current", 90));
    }

    @Test
    void refuses_where_nothing_is_promised() {
        spec.given(LAUNCHED, DEFINED).when(revise(108, 90, EFFECTIVE)).thenRefused(ProgrammeRefusal.NO_TARGET);
        ProgrammeFixtures.spec()
                .given(LAUNCHED, DEFINED, TARGET, WITHDRAWN)
                .when(revise(108, 90, EFFECTIVE))
                .thenRefused(ProgrammeRefusal.NO_TARGET);
    }

    @Test
    void refuses_to_take_effect_before_the_last_change_or_after_the_programme() {
        spec.given(LAUNCHED, DEFINED, TARGET, REVISED)
                .when(revise(90, 80, FIRST_DAY))
                .thenRefused(ProgrammeRefusal.BEFORE_LAST_CHANGE, Map.of("since", EFFECTIVE));
        ProgrammeFixtures.spec()
                .given(LAUNCHED, DEFINED, TARGET)
                .when(revise(108, 90, LAST_DAY.plusDays(1)))
                .thenRefused(ProgrammeRefusal.OUTSIDE_PERIOD);
    }

    @Test
    void stays_quiet_when_it_is_said_again() {
        spec.given(LAUNCHED, DEFINED, TARGET, REVISED)
                .when(revise(108, 90, EFFECTIVE))
                .thenNothing();
    }

    @Test
    void refuses_what_would_change_neither_the_number_nor_the_plan() {
        spec.given(LAUNCHED, DEFINED, TARGET)
                .when(revise(108, 108, EFFECTIVE))
                .thenRefused(ProgrammeRefusal.TARGET_UNCHANGED, Map.of("current", 108));
    }

    @Test
    void takes_another_plan_for_the_same_number() {
        List<Milestone> milestones = List.of(new Milestone(LAST_DAY, 108));
        spec.given(LAUNCHED, DEFINED, TARGET)
                .when(revise(108, 108, milestones, EFFECTIVE))
                .then(new TargetRevised(
                        ID,
                        CARRIER,
                        FAMILIES,
                        108,
                        108,
                        milestones,
                        DecidedBy.STEERING_COMMITTEE,
                        AMENDMENT,
                        EFFECTIVE));
    }

    private static ReviseTarget revise(int from, int to, LocalDate effectiveOn) {
        return revise(from, to, null, effectiveOn);
    }

    private static ReviseTarget revise(int from, int to, @Nullable List<Milestone> milestones, LocalDate effectiveOn) {
        return new ReviseTarget(
                ID, FAMILIES, from, to, milestones, DecidedBy.STEERING_COMMITTEE, AMENDMENT, effectiveOn);
    }
}
