package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;

import fr.jalon.events.value.PlanReason;
import org.junit.jupiter.api.Test;

class CancelSessionTest {

    private static final CancelSession CANCEL = new CancelSession(SESSION, PlanReason.TOO_FEW_PARTICIPANTS, AFTERWARDS);

    @Test
    void stops_short() {
        given(scheduled(), held(FIRST, DAY_1)).when(CANCEL::decide).then(stoppedShort());
    }

    @Test
    void is_cancelled_after_it_was_completed() {
        given(scheduled(), completed(4, 4, DAY_4)).when(CANCEL::decide).then(stoppedShort());
    }

    @Test
    void stays_quiet_when_it_is_cancelled_already() {
        given(scheduled(), stoppedShort()).when(CANCEL::decide).thenNothing();
    }

    @Test
    void refuses_an_unknown_session() {
        nothingYet().when(CANCEL::decide).thenRefused(SessionRefusal.UNKNOWN);
    }
}
