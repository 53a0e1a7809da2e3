package fr.jalon.command.pathway;

import static fr.jalon.command.pathway.PathwayFixtures.coAnimation;
import static fr.jalon.command.pathway.PathwayFixtures.completed;
import static fr.jalon.command.pathway.PathwayFixtures.record;
import static fr.jalon.command.pathway.PathwayFixtures.session;
import static fr.jalon.command.pathway.PathwayFixtures.soloAnimation;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.MOTHER;
import static fr.jalon.events.SampleIds.PATHWAY;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.pathway.CountedSteps.CountedStep;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.NotCounted;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class CountedStepsLookupTest {

    private final CountedStepsLookup steps = new CountedStepsLookup(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void a_session_knows_the_steps_that_count_on_it_and_no_other() {
        steps.on(coAnimation(4, 6, null));
        steps.on(coAnimation(5, 2, NotCounted.TOO_FEW_WORKSHOPS));
        steps.on(soloAnimation(6, 6, null));
        steps.on(soloAnimation(7, 6, NotCounted.NOT_ALONE));
        assertThat(steps.builtOn(session(4))).containsExactly(new CountedStep(PATHWAY, MOTHER, false));
        assertThat(steps.builtOn(session(5))).isEmpty();
        assertThat(steps.builtOn(session(6))).containsExactly(new CountedStep(PATHWAY, MOTHER, true));
        assertThat(steps.builtOn(session(7))).isEmpty();
    }

    @Test
    void a_step_taken_back_is_gone_and_may_count_again() {
        steps.on(coAnimation(4, 6, null));
        steps.on(new StepTakenBack(
                PATHWAY, MOTHER, CARRIER, PROGRAMME, session(4), record(0), CorrectionReason.OTHER, completed(5)));
        assertThat(steps.builtOn(session(4))).isEmpty();
        steps.on(coAnimation(4, 6, null));
        assertThat(steps.builtOn(session(4))).hasSize(1);
    }
}
