package fr.jalon.command.pathway;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.pathway.PathwayFixtures.RECRUITED;
import static fr.jalon.command.pathway.PathwayFixtures.RECRUITED_ON;
import static fr.jalon.command.pathway.PathwayFixtures.TRAINED;
import static fr.jalon.command.pathway.PathwayFixtures.TRAINED_ON;
import static fr.jalon.command.pathway.PathwayFixtures.coAnimated;
import static fr.jalon.command.pathway.PathwayFixtures.coAnimation;
import static fr.jalon.command.pathway.PathwayFixtures.completed;
import static fr.jalon.command.pathway.PathwayFixtures.given;
import static fr.jalon.command.pathway.PathwayFixtures.record;
import static fr.jalon.command.pathway.PathwayFixtures.session;
import static fr.jalon.command.pathway.PathwayFixtures.soloStage;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;

import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.NotCounted;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenSoloStageTest {

    private static final LocalDate DAY = completed(5);
    private static final StepTakenBack TAKEN_BACK = new StepTakenBack(
            PATHWAY, MOTHER, CARRIER, PROGRAMME, session(4), record(2), CorrectionReason.ENTRY_MISTAKE, completed(6));
    private final OpenSoloStage open = new OpenSoloStage(PATHWAY, DAY);

    @Test
    void opens_once_the_co_animations_are_done() {
        when(() -> open.decide(given(coAnimated()))).then(soloStage(DAY));
    }

    @Test
    void is_quiet_once_open() {
        when(() -> open.decide(given(coAnimated(soloStage(DAY))))).thenNothing();
    }

    @Test
    void is_refused_until_then_and_says_how_many_are_missing() {
        when(() -> open.decide(given(
                        RECRUITED, TRAINED, coAnimation(4, 6, null), coAnimation(5, 2, NotCounted.TOO_FEW_WORKSHOPS))))
                .thenRefused(PathwayRefusal.CO_ANIMATIONS_MISSING, Map.of("missing", 1, "counted", 1, "asked", 2));
    }

    @Test
    void is_refused_before_the_day_of_the_last_co_animation_asked_for() {
        when(() -> new OpenSoloStage(PATHWAY, DAY.minusDays(1)).decide(given(coAnimated())))
                .thenRefused(PathwayRefusal.BEFORE_ITS_STEPS, Map.of("earliest", DAY));
    }

    @Test
    void is_refused_without_a_training() {
        when(() -> open.decide(given(RECRUITED))).thenRefused(PathwayRefusal.NOT_TRAINED);
    }

    @Test
    void once_a_step_is_taken_back_it_must_be_earned_again() {
        when(() -> open.decide(given(coAnimated(soloStage(DAY), TAKEN_BACK))))
                .thenRefused(PathwayRefusal.CO_ANIMATIONS_MISSING, Map.of("missing", 1, "counted", 1, "asked", 2));
        when(() -> new OpenSoloStage(PATHWAY, completed(7))
                        .decide(given(coAnimated(soloStage(DAY), TAKEN_BACK, coAnimation(7, 6, null)))))
                .then(soloStage(completed(7)));
    }

    @Test
    void a_step_too_many_taken_back_changes_nothing() {
        when(() -> open.decide(given(coAnimated(coAnimation(6, 6, null), soloStage(completed(6)), TAKEN_BACK))))
                .thenNothing();
    }

    /** What was done beyond what is asked holds nothing up; the training always does. */
    @Test
    void where_no_co_animation_is_asked_it_opens_from_the_training_on() {
        var none = new ParentRecruited(PATHWAY, MOTHER, CARRIER, PROGRAMME, new ReferentSteps(0, 2), RECRUITED_ON);
        var trained = given(none, TRAINED, coAnimation(4, 6, null));

        when(() -> new OpenSoloStage(PATHWAY, TRAINED_ON).decide(trained)).then(soloStage(TRAINED_ON));
        when(() -> new OpenSoloStage(PATHWAY, TRAINED_ON.minusDays(1)).decide(trained))
                .thenRefused(PathwayRefusal.BEFORE_ITS_STEPS, Map.of("earliest", TRAINED_ON));
        when(() -> new OpenSoloStage(PATHWAY, TRAINED_ON).decide(given(none, TRAINED, soloStage(TRAINED_ON))))
                .thenNothing();
    }

    @Test
    void a_pathway_nobody_knows_is_refused() {
        when(() -> open.decide(given())).thenRefused(PathwayRefusal.UNKNOWN);
    }
}
