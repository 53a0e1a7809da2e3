package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;

import fr.jalon.events.session.SessionPlanEvent.SessionCompletionCorrected;
import fr.jalon.events.value.CorrectionReason;
import org.junit.jupiter.api.Test;

class CorrectCompletionTest {

    private static final CorrectCompletion CORRECT = new CorrectCompletion(SESSION, CorrectionReason.ENTRY_MISTAKE);

    @Test
    void opens_it_again_naming_the_completion_and_its_day() {
        given(scheduled(), held(FIRST, DAY_1), held(SECOND, DAY_2), completed(4, 2, DAY_2))
                .when(CORRECT::decide)
                .then(new SessionCompletionCorrected(
                        SESSION, ORGANISATION, PROGRAMME, event(4), CorrectionReason.ENTRY_MISTAKE, DAY_2))
                .when(state -> new CompleteSession(SESSION, AFTERWARDS).decide(state, PROGRAMMES))
                .then(completed(4, 2, DAY_2));
    }

    @Test
    void stays_quiet_when_it_is_open() {
        given(scheduled()).when(CORRECT::decide).thenNothing();
    }

    @Test
    void refuses_a_cancelled_or_unknown_session() {
        given(scheduled(), stoppedShort()).when(CORRECT::decide).thenRefused(SessionRefusal.CANCELLED);
        nothingYet().when(CORRECT::decide).thenRefused(SessionRefusal.UNKNOWN);
    }
}
