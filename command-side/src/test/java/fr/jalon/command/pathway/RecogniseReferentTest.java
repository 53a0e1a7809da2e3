package fr.jalon.command.pathway;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.pathway.PathwayFixtures.RECRUITED_ON;
import static fr.jalon.command.pathway.PathwayFixtures.TRAINED;
import static fr.jalon.command.pathway.PathwayFixtures.animatedAlone;
import static fr.jalon.command.pathway.PathwayFixtures.coAnimated;
import static fr.jalon.command.pathway.PathwayFixtures.coAnimation;
import static fr.jalon.command.pathway.PathwayFixtures.completed;
import static fr.jalon.command.pathway.PathwayFixtures.given;
import static fr.jalon.command.pathway.PathwayFixtures.record;
import static fr.jalon.command.pathway.PathwayFixtures.session;
import static fr.jalon.command.pathway.PathwayFixtures.soloAnimation;
import static fr.jalon.command.pathway.PathwayFixtures.soloStage;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;

import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.ReferentRecognised;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.NotCounted;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecogniseReferentTest {

    private static final ReferentRecognised RECOGNISED =
            new ReferentRecognised(PATHWAY, MOTHER, CARRIER, PROGRAMME, completed(7));
    private final RecogniseReferent recognise = new RecogniseReferent(PATHWAY, completed(7));

    @Test
    void a_parent_is_recognised_once_every_step_is_done() {
        when(() -> recognise.decide(given(animatedAlone()))).then(RECOGNISED);
    }

    @Test
    void is_quiet_once_recognised() {
        when(() -> recognise.decide(given(animatedAlone(RECOGNISED)))).thenNothing();
    }

    @Test
    void is_refused_until_then_and_says_how_many_are_missing() {
        when(() -> recognise.decide(given(coAnimated(
                        soloStage(completed(5)),
                        soloAnimation(6, 6, null),
                        soloAnimation(7, 4, NotCounted.NOT_ALONE)))))
                .thenRefused(PathwayRefusal.SOLO_ANIMATIONS_MISSING, Map.of("missing", 1, "counted", 1, "asked", 2));
    }

    @Test
    void is_refused_while_the_solo_stage_is_not_open() {
        when(() -> recognise.decide(given(coAnimated()))).thenRefused(PathwayRefusal.SOLO_STAGE_NOT_OPEN);
    }

    @Test
    void is_refused_before_the_day_of_the_last_step() {
        when(() -> new RecogniseReferent(PATHWAY, completed(6)).decide(given(animatedAlone())))
                .thenRefused(PathwayRefusal.BEFORE_ITS_STEPS, Map.of("earliest", completed(7)));
    }

    @Test
    void once_a_step_is_taken_back_it_must_be_earned_again() {
        StepTakenBack taken = new StepTakenBack(
                PATHWAY, MOTHER, CARRIER, PROGRAMME, session(7), record(6), CorrectionReason.OTHER, completed(8));
        when(() -> recognise.decide(given(animatedAlone(RECOGNISED, taken))))
                .thenRefused(PathwayRefusal.SOLO_ANIMATIONS_MISSING, Map.of("missing", 1, "counted", 1, "asked", 2));
        when(() -> new RecogniseReferent(PATHWAY, completed(9))
                        .decide(given(animatedAlone(RECOGNISED, taken, soloAnimation(9, 6, null)))))
                .then(new ReferentRecognised(PATHWAY, MOTHER, CARRIER, PROGRAMME, completed(9)));
    }

    @Test
    void where_nothing_is_asked_alone_the_stage_must_be_open_first() {
        var none = new ParentRecruited(PATHWAY, MOTHER, CARRIER, PROGRAMME, new ReferentSteps(1, 0), RECRUITED_ON);
        var open = given(none, TRAINED, coAnimation(4, 6, null), soloStage(completed(5)));

        when(() -> new RecogniseReferent(PATHWAY, completed(5)).decide(open))
                .then(new ReferentRecognised(PATHWAY, MOTHER, CARRIER, PROGRAMME, completed(5)));
        when(() -> new RecogniseReferent(PATHWAY, completed(4)).decide(open))
                .thenRefused(PathwayRefusal.BEFORE_ITS_STEPS, Map.of("earliest", completed(5)));
    }

    @Test
    void a_pathway_nobody_knows_is_refused() {
        when(() -> recognise.decide(given())).thenRefused(PathwayRefusal.UNKNOWN);
    }
}
