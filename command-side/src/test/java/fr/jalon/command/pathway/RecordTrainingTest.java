package fr.jalon.command.pathway;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.pathway.PathwayFixtures.RECRUITED;
import static fr.jalon.command.pathway.PathwayFixtures.TRAINED;
import static fr.jalon.command.pathway.PathwayFixtures.TRAINED_ON;
import static fr.jalon.command.pathway.PathwayFixtures.given;
import static fr.jalon.events.SampleIds.PATHWAY;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordTrainingTest {

    private final RecordTraining train = new RecordTraining(PATHWAY, TRAINED_ON);

    @Test
    void the_parent_was_trained() {
        when(() -> train.decide(given(RECRUITED))).then(TRAINED);
    }

    @Test
    void the_same_training_again_stays_quiet() {
        when(() -> train.decide(given(RECRUITED, TRAINED))).thenNothing();
    }

    @Test
    void a_second_training_is_refused_and_says_when_the_first_was() {
        when(() -> new RecordTraining(PATHWAY, TRAINED_ON.plusDays(1)).decide(given(RECRUITED, TRAINED)))
                .thenRefused(PathwayRefusal.ALREADY_TRAINED, Map.of("on", TRAINED_ON));
    }

    @Test
    void a_pathway_nobody_knows_is_refused() {
        when(() -> train.decide(given())).thenRefused(PathwayRefusal.UNKNOWN);
    }
}
