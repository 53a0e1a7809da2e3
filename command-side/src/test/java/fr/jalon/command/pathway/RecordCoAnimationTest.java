package fr.jalon.command.pathway;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.pathway.PathwayFixtures.RECRUITED;
import static fr.jalon.command.pathway.PathwayFixtures.THE_EMPLOYEE;
import static fr.jalon.command.pathway.PathwayFixtures.THE_MOTHER;
import static fr.jalon.command.pathway.PathwayFixtures.TRAINED;
import static fr.jalon.command.pathway.PathwayFixtures.coAnimation;
import static fr.jalon.command.pathway.PathwayFixtures.completed;
import static fr.jalon.command.pathway.PathwayFixtures.completedSession;
import static fr.jalon.command.pathway.PathwayFixtures.given;
import static fr.jalon.command.pathway.PathwayFixtures.openSession;
import static fr.jalon.command.pathway.PathwayFixtures.session;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;

import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCoAnimationTest {

    private static final List<TeamMember> BOTH = List.of(THE_MOTHER, THE_EMPLOYEE);
    private static final List<TeamMember> MOTHER_ALONE = List.of(THE_MOTHER);
    private static final List<TeamMember> EMPLOYEE_ALONE = List.of(THE_EMPLOYEE);

    @Test
    void half_the_workshops_beside_an_employee_make_a_co_animation() {
        when(() -> record(completedSession(4, BOTH, BOTH, BOTH, EMPLOYEE_ALONE), RECRUITED, TRAINED))
                .then(coAnimation(4, 3, null));
    }

    @Test
    void less_than_half_is_recorded_and_does_not_count() {
        when(() -> record(completedSession(4, BOTH, BOTH, EMPLOYEE_ALONE, EMPLOYEE_ALONE), RECRUITED, TRAINED))
                .then(coAnimation(4, 2, NotCounted.TOO_FEW_WORKSHOPS));
    }

    @Test
    void the_share_asked_is_that_of_the_programme() {
        AnimatedSession half = completedSession(4, BOTH, BOTH, BOTH);
        when(() -> new RecordCoAnimation(PATHWAY, half.session())
                        .decide(given(RECRUITED, TRAINED), half, new BigDecimal("0.51")))
                .then(coAnimation(4, 3, NotCounted.TOO_FEW_WORKSHOPS));
    }

    @Test
    void without_an_employee_beside_her_it_does_not_count() {
        when(() -> record(completedSession(4, BOTH, BOTH, MOTHER_ALONE, MOTHER_ALONE), RECRUITED, TRAINED))
                .then(coAnimation(4, 4, NotCounted.NO_EMPLOYEE));
    }

    @Test
    void a_colleague_counts_by_the_status_of_that_day() {
        List<TeamMember> withVolunteer = List.of(THE_MOTHER, new TeamMember(EMPLOYEE, TeamStatus.VOLUNTEER));
        when(() -> record(completedSession(4, withVolunteer, withVolunteer, withVolunteer), RECRUITED, TRAINED))
                .then(coAnimation(4, 3, NotCounted.NO_EMPLOYEE));
    }

    @Test
    void a_session_that_began_before_the_training_does_not_count() {
        when(() -> record(completedSession(3, BOTH, BOTH, BOTH), RECRUITED, TRAINED))
                .then(coAnimation(3, 3, NotCounted.BEFORE_TRAINING));
    }

    @Test
    void a_session_that_began_on_the_day_of_the_training_counts() {
        var trainedThatDay =
                new PathwayEvent.ReferentTrained(PATHWAY, MOTHER, CARRIER, PROGRAMME, LocalDate.of(2023, 4, 1));
        when(() -> record(completedSession(4, BOTH, BOTH, BOTH), RECRUITED, trainedThatDay))
                .then(coAnimation(4, 3, null));
    }

    @Test
    void without_a_training_nothing_counts() {
        when(() -> record(completedSession(4, BOTH, BOTH, BOTH), RECRUITED))
                .then(coAnimation(4, 3, NotCounted.BEFORE_TRAINING));
    }

    @Test
    void a_session_not_completed_is_dated_by_its_last_workshop_and_does_not_count() {
        when(() -> record(openSession(4, BOTH, BOTH, BOTH), RECRUITED, TRAINED))
                .then(new CoAnimationRecorded(
                        PATHWAY,
                        MOTHER,
                        CARRIER,
                        PROGRAMME,
                        session(4),
                        3,
                        6,
                        NotCounted.SESSION_NOT_COMPLETED,
                        LocalDate.of(2023, 4, 3)));
    }

    @Test
    void a_session_that_counts_already_stays_quiet() {
        when(() -> record(completedSession(4, BOTH, BOTH, BOTH), RECRUITED, TRAINED, coAnimation(4, 3, null)))
                .thenNothing();
        when(() -> record(completedSession(4, BOTH, BOTH, BOTH, BOTH), RECRUITED, TRAINED, coAnimation(4, 3, null)))
                .thenNothing();
    }

    @Test
    void what_was_said_and_does_not_count_stays_quiet_while_nothing_changed() {
        when(() -> record(
                        completedSession(4, BOTH), RECRUITED, TRAINED, coAnimation(4, 1, NotCounted.TOO_FEW_WORKSHOPS)))
                .thenNothing();
    }

    @Test
    void a_training_entered_late_lets_the_session_be_recorded_again_and_count() {
        when(() -> record(
                        completedSession(4, BOTH, BOTH, BOTH),
                        RECRUITED,
                        coAnimation(4, 3, NotCounted.BEFORE_TRAINING),
                        TRAINED))
                .then(coAnimation(4, 3, null));
    }

    @Test
    void a_step_taken_back_may_be_recorded_again() {
        StepTakenBack taken = new StepTakenBack(
                PATHWAY,
                MOTHER,
                CARRIER,
                PROGRAMME,
                session(4),
                PathwayFixtures.record(2),
                CorrectionReason.ENTRY_MISTAKE,
                completed(4));
        when(() -> record(completedSession(4, BOTH, BOTH, BOTH), RECRUITED, TRAINED, coAnimation(4, 3, null), taken))
                .then(coAnimation(4, 3, null));
    }

    @Test
    void a_session_without_a_workshop_held_is_refused() {
        when(() -> record(openSession(4), RECRUITED, TRAINED)).thenRefused(PathwayRefusal.NOTHING_HELD);
    }

    @Test
    void a_session_of_another_programme_is_refused() {
        AnimatedSession ours = completedSession(4, BOTH);
        AnimatedSession other = new AnimatedSession(
                ours.session(), new ProgrammeId("programme-other"), 6, ours.completedOn(), ours.held());
        when(() -> record(other, RECRUITED, TRAINED)).thenRefused(PathwayRefusal.SESSION_OF_ANOTHER_PROGRAMME);
    }

    @Test
    void a_pathway_nobody_knows_is_refused() {
        when(() -> record(completedSession(4, BOTH))).thenRefused(PathwayRefusal.UNKNOWN);
    }

    private static List<PathwayEvent> record(AnimatedSession animated, PathwayEvent... before) {
        return new RecordCoAnimation(PATHWAY, animated.session()).decide(given(before), animated, Asked.HALF);
    }
}
