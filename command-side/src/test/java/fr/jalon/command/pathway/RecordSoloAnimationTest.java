package fr.jalon.command.pathway;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.pathway.PathwayFixtures.RECRUITED;
import static fr.jalon.command.pathway.PathwayFixtures.THE_EMPLOYEE;
import static fr.jalon.command.pathway.PathwayFixtures.THE_MOTHER;
import static fr.jalon.command.pathway.PathwayFixtures.coAnimated;
import static fr.jalon.command.pathway.PathwayFixtures.completed;
import static fr.jalon.command.pathway.PathwayFixtures.completedSession;
import static fr.jalon.command.pathway.PathwayFixtures.given;
import static fr.jalon.command.pathway.PathwayFixtures.openSession;
import static fr.jalon.command.pathway.PathwayFixtures.session;
import static fr.jalon.command.pathway.PathwayFixtures.soloAnimation;
import static fr.jalon.command.pathway.PathwayFixtures.soloStage;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;

import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordSoloAnimationTest {

    private static final List<TeamMember> ALONE = List.of(THE_MOTHER);
    private static final List<TeamMember> BOTH = List.of(THE_MOTHER, THE_EMPLOYEE);
    private static final List<TeamMember> EMPLOYEE_ALONE = List.of(THE_EMPLOYEE);
    private static final PathwayEvent[] READY = coAnimated(soloStage(completed(5)));

    @Test
    void half_the_workshops_alone_make_an_animation_alone() {
        when(() -> record(completedSession(6, ALONE, ALONE, ALONE, EMPLOYEE_ALONE), READY))
                .then(soloAnimation(6, 3, null));
    }

    @Test
    void a_volunteer_beside_her_leaves_her_alone() {
        List<TeamMember> withVolunteer = List.of(THE_MOTHER, new TeamMember(EMPLOYEE, TeamStatus.VOLUNTEER));
        when(() -> record(completedSession(6, withVolunteer, withVolunteer, withVolunteer), READY))
                .then(soloAnimation(6, 3, null));
    }

    @Test
    void less_than_half_is_recorded_and_does_not_count() {
        when(() -> record(completedSession(6, ALONE, ALONE, EMPLOYEE_ALONE), READY))
                .then(soloAnimation(6, 2, NotCounted.TOO_FEW_WORKSHOPS));
    }

    @Test
    void with_an_employee_at_one_of_her_workshops_it_does_not_count() {
        when(() -> record(completedSession(6, ALONE, ALONE, ALONE, BOTH), READY))
                .then(soloAnimation(6, 4, NotCounted.NOT_ALONE));
    }

    @Test
    void before_the_solo_stage_it_is_recorded_and_does_not_count() {
        when(() -> record(completedSession(6, ALONE, ALONE, ALONE), coAnimated()))
                .then(soloAnimation(6, 3, NotCounted.SOLO_STAGE_NOT_OPEN));
    }

    @Test
    void a_session_that_began_before_the_solo_stage_does_not_count() {
        when(() -> record(completedSession(6, ALONE, ALONE, ALONE), coAnimated(soloStage(LocalDate.of(2023, 6, 2)))))
                .then(soloAnimation(6, 3, NotCounted.SOLO_STAGE_NOT_OPEN));
    }

    @Test
    void before_the_training_it_is_recorded_and_does_not_count() {
        when(() -> record(completedSession(6, ALONE, ALONE, ALONE), RECRUITED))
                .then(soloAnimation(6, 3, NotCounted.BEFORE_TRAINING));
    }

    @Test
    void a_session_not_completed_does_not_count() {
        when(() -> record(openSession(6, ALONE, ALONE, ALONE), READY))
                .then(new SoloAnimationRecorded(
                        PATHWAY,
                        MOTHER,
                        CARRIER,
                        PROGRAMME,
                        session(6),
                        3,
                        6,
                        NotCounted.SESSION_NOT_COMPLETED,
                        LocalDate.of(2023, 6, 3)));
    }

    @Test
    void a_session_that_counts_already_stays_quiet() {
        PathwayEvent[] counted = coAnimated(soloStage(completed(5)), soloAnimation(6, 3, null));
        when(() -> record(completedSession(6, ALONE, ALONE, ALONE), counted)).thenNothing();
    }

    @Test
    void a_session_without_a_workshop_held_is_refused() {
        when(() -> record(openSession(6), READY)).thenRefused(PathwayRefusal.NOTHING_HELD);
    }

    @Test
    void a_pathway_nobody_knows_is_refused() {
        when(() -> record(completedSession(6, ALONE))).thenRefused(PathwayRefusal.UNKNOWN);
    }

    private static List<PathwayEvent> record(AnimatedSession animated, PathwayEvent... before) {
        return new RecordSoloAnimation(PATHWAY, animated.session()).decide(given(before), animated, Asked.HALF);
    }
}
