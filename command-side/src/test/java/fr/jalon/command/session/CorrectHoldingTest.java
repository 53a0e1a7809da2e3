package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;

import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.CorrectionReason;
import org.junit.jupiter.api.Test;

class CorrectHoldingTest {

    private static final CorrectHolding CORRECT = new CorrectHolding(SESSION, FIRST, CorrectionReason.SIGNED_SHEET);

    @Test
    void takes_it_back_naming_the_holding_and_its_day_then_it_can_be_held_again() {
        given(scheduled(), held(FIRST, DAY_1))
                .when(CORRECT::decide)
                .then(new WorkshopHoldingCorrected(SESSION, FIRST, event(2), CorrectionReason.SIGNED_SHEET, DAY_1))
                .when(state ->
                        new HoldWorkshop(SESSION, FIRST, DAY_2, null, coordinatorOn(DAY_3)).decide(state, COLLEAGUES))
                .then(held(FIRST, DAY_2));
    }

    @Test
    void takes_it_back_in_a_cancelled_session() {
        given(scheduled(), held(FIRST, DAY_1), stoppedShort())
                .when(CORRECT::decide)
                .then(new WorkshopHoldingCorrected(SESSION, FIRST, event(2), CorrectionReason.SIGNED_SHEET, DAY_1));
    }

    @Test
    void stays_quiet_when_it_is_not_held() {
        given(scheduled()).when(CORRECT::decide).thenNothing();
    }

    @Test
    void refuses_while_a_completion_counts_on_it() {
        given(scheduled(), held(FIRST, DAY_1), completed(4, 2, DAY_4))
                .when(CORRECT::decide)
                .thenRefused(SessionRefusal.COMPLETED);
    }

    @Test
    void refuses_an_unknown_session_or_workshop() {
        nothingYet().when(CORRECT::decide).thenRefused(SessionRefusal.UNKNOWN);
        given(scheduled())
                .when(state -> new CorrectHolding(SESSION, FIFTH, CorrectionReason.OTHER).decide(state))
                .thenRefused(SessionRefusal.WORKSHOP_UNKNOWN);
    }
}
