package fr.jalon.command.pathway;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.pathway.PathwayFixtures.*;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;

import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.TeamMember;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecountStepsTest {

    private static final List<TeamMember> BOTH = List.of(THE_MOTHER, THE_EMPLOYEE);
    private static final List<TeamMember> ALONE = List.of(THE_MOTHER);
    private static final List<TeamMember> OTHERS = List.of(THE_EMPLOYEE);
    private static final Asked HALF = new Asked(TWO_AND_TWO, Asked.HALF, Asked.HALF);

    @Test
    void a_session_completed_no_more_takes_its_step_back_and_names_its_record() {
        when(() -> recount(openSession(4, BOTH, BOTH, BOTH)).decide(given(animatedAlone()), HALF))
                .then(takenBack(4, 2));
        when(() -> recount(openSession(6, ALONE, ALONE, ALONE)).decide(given(animatedAlone()), HALF))
                .then(takenBack(6, 5));
    }

    @Test
    void completed_again_it_counts_again() {
        when(() -> recount(completedSession(4, BOTH, BOTH, BOTH)).decide(given(animatedAlone(takenBack(4, 2))), HALF))
                .then(coAnimation(4, 3, null));
    }

    @Test
    void a_step_of_too_few_workshops_counts_once_the_team_is_corrected() {
        Pathway tooFew = given(RECRUITED, TRAINED, coAnimation(4, 2, NotCounted.TOO_FEW_WORKSHOPS));
        when(() -> recount(completedSession(4, BOTH, BOTH, BOTH)).decide(tooFew, HALF))
                .then(coAnimation(4, 3, null));
    }

    @Test
    void and_one_that_counted_falls_when_the_parent_was_not_there_after_all() {
        when(() -> recount(completedSession(4, BOTH, OTHERS, OTHERS)).decide(given(coAnimated()), HALF))
                .then(takenBack(4, 2));
        when(() -> recount(completedSession(4)).decide(given(coAnimated()), HALF))
                .then(takenBack(4, 2));
    }

    @Test
    void an_employee_beside_makes_an_animation_alone_fall() {
        when(() -> recount(completedSession(6, BOTH, ALONE, ALONE)).decide(given(animatedAlone()), HALF))
                .then(takenBack(6, 5));
    }

    @Test
    void what_still_counts_or_still_does_not_for_the_same_reason_stays_quiet() {
        when(() -> recount(completedSession(4, BOTH, BOTH, BOTH, BOTH)).decide(given(coAnimated()), HALF))
                .thenNothing();
        Pathway tooFew = given(RECRUITED, TRAINED, coAnimation(4, 2, NotCounted.TOO_FEW_WORKSHOPS));
        when(() -> recount(completedSession(4, BOTH)).decide(tooFew, HALF)).thenNothing();
        when(() -> recount(openSession(4, BOTH)).decide(given(animatedAlone(takenBack(4, 2))), HALF))
                .thenNothing();
    }

    @Test
    void what_never_counted_is_not_taken_back_when_nothing_of_the_session_was_held() {
        Pathway tooFew = given(RECRUITED, TRAINED, coAnimation(4, 2, NotCounted.TOO_FEW_WORKSHOPS));
        when(() -> recount(completedSession(4)).decide(tooFew, HALF)).thenNothing();
        when(() -> recount(completedSession(6)).decide(given(animatedAlone()), HALF))
                .then(takenBack(6, 5));
    }

    @Test
    void a_session_nobody_recorded_as_a_step_stays_so() {
        when(() -> recount(completedSession(8, BOTH, BOTH, BOTH)).decide(given(coAnimated()), HALF))
                .thenNothing();
    }

    @Test
    void a_session_animated_alone_while_the_stage_stood_stays_when_the_stage_falls() {
        when(() -> recount(completedSession(6, ALONE, ALONE, ALONE))
                        .decide(given(animatedAlone(takenBack(4, 2))), HALF))
                .thenNothing();
    }

    @Test
    void a_pathway_nobody_knows_is_refused() {
        when(() -> recount(completedSession(4)).decide(given(), HALF)).thenRefused(PathwayRefusal.UNKNOWN);
    }

    private static RecountSteps recount(AnimatedSession session) {
        return new RecountSteps(PATHWAY, session, CorrectionReason.ENTRY_MISTAKE, completed(8));
    }

    private static StepTakenBack takenBack(int session, int record) {
        return new StepTakenBack(
                PATHWAY,
                MOTHER,
                CARRIER,
                PROGRAMME,
                session(session),
                record(record),
                CorrectionReason.ENTRY_MISTAKE,
                completed(8));
    }
}
