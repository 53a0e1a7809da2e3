package fr.jalon.command.pathway;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.pathway.PathwayFixtures.RECRUITED;
import static fr.jalon.command.pathway.PathwayFixtures.TRAINED;
import static fr.jalon.command.pathway.PathwayFixtures.animatedAlone;
import static fr.jalon.command.pathway.PathwayFixtures.coAnimation;
import static fr.jalon.command.pathway.PathwayFixtures.completed;
import static fr.jalon.command.pathway.PathwayFixtures.given;
import static fr.jalon.command.pathway.PathwayFixtures.record;
import static fr.jalon.command.pathway.PathwayFixtures.session;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;

import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.NotCounted;
import org.junit.jupiter.api.Test;

class TakeBackStepTest {

    @Test
    void a_co_animation_counts_no_more_and_its_record_is_named() {
        when(() -> takeBack(4).decide(given(animatedAlone()))).then(takenBack(4, 2));
    }

    @Test
    void so_does_an_animation_alone() {
        when(() -> takeBack(6).decide(given(animatedAlone()))).then(takenBack(6, 5));
    }

    @Test
    void a_step_taken_back_already_stays_quiet() {
        when(() -> takeBack(4).decide(given(animatedAlone(takenBack(4, 2))))).thenNothing();
    }

    @Test
    void a_step_that_never_counted_needs_no_taking_back() {
        when(() -> takeBack(4).decide(given(RECRUITED, TRAINED, coAnimation(4, 2, NotCounted.TOO_FEW_WORKSHOPS))))
                .thenNothing();
    }

    @Test
    void a_pathway_nobody_knows_is_refused() {
        when(() -> takeBack(4).decide(given())).thenRefused(PathwayRefusal.UNKNOWN);
    }

    private static TakeBackStep takeBack(int session) {
        return new TakeBackStep(PATHWAY, session(session), CorrectionReason.ENTRY_MISTAKE, completed(8));
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
