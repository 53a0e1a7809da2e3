package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;

import fr.jalon.events.session.SessionPlanEvent.SessionCancellationCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancellationCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.PlanReason;
import org.junit.jupiter.api.Test;

class CorrectCancellationTest {

    private static final CorrectCancellation CORRECT = new CorrectCancellation(SESSION, CorrectionReason.ENTRY_MISTAKE);
    private static final CorrectWorkshopCancellation RESTORE =
            new CorrectWorkshopCancellation(SESSION, FIRST, CorrectionReason.ENTRY_MISTAKE, on(DAY_1));

    @Test
    void an_open_session_is_open_again_naming_the_cancellation_and_its_day() {
        given(scheduled(), held(FIRST, DAY_1), stoppedShort())
                .when(CORRECT::decide)
                .then(openAgain(event(3)))
                .when(state -> new CancelWorkshop(SESSION, SECOND, PlanReason.HALL_UNAVAILABLE, on(PLANNED_ON))
                        .decide(state, 3))
                .then(calledOff(SECOND));
    }

    @Test
    void a_completed_session_is_completed_again() {
        given(scheduled(), held(FIRST, DAY_1), held(SECOND, DAY_2), completed(4, 2, DAY_2), stoppedShort())
                .when(CORRECT::decide)
                .then(openAgain(event(5)), completed(4, 2, DAY_2))
                .when(CORRECT::decide)
                .thenNothing();
    }

    @Test
    void one_of_which_less_was_held_than_thought_is_only_open_again() {
        given(
                        scheduled(),
                        held(FIRST, DAY_1),
                        held(SECOND, DAY_2),
                        completed(4, 2, DAY_2),
                        stoppedShort(),
                        new WorkshopHoldingCorrected(SESSION, SECOND, event(3), CorrectionReason.OTHER, DAY_2))
                .when(CORRECT::decide)
                .then(openAgain(event(5)));
    }

    @Test
    void stays_quiet_when_it_is_not_cancelled_and_refuses_an_unknown_session() {
        given(scheduled()).when(CORRECT::decide).thenNothing();
        nothingYet().when(CORRECT::decide).thenRefused(SessionRefusal.UNKNOWN);
    }

    @Test
    void a_workshop_called_off_by_mistake_is_planned_again() {
        given(scheduled(), calledOff(FIRST))
                .when(state -> RESTORE.decide(state, 1))
                .then(new WorkshopCancellationCorrected(
                        SESSION, FIRST, event(2), CorrectionReason.ENTRY_MISTAKE, PLANNED_ON))
                .when(state ->
                        new HoldWorkshop(SESSION, FIRST, null, null, coordinatorOn(DAY_1)).decide(state, COLLEAGUES))
                .then(held(FIRST, DAY_1));
    }

    @Test
    void a_workshop_that_stands_stays_as_it_is() {
        given(scheduled()).when(state -> RESTORE.decide(state, 0)).thenNothing();
    }

    @Test
    void a_workshop_is_not_restored_in_a_session_that_is_over_nor_over_a_plan_that_changed() {
        given(scheduled(), calledOff(FIRST), stoppedShort())
                .when(state -> RESTORE.decide(state, 2))
                .thenRefused(SessionRefusal.CANCELLED);
        given(scheduled(), calledOff(FIRST))
                .when(state -> new CorrectWorkshopCancellation(
                                SESSION, FIRST, CorrectionReason.OTHER, new PlanChange(DAY_1, 0L))
                        .decide(state, 1))
                .thenRefused(SessionRefusal.PLAN_CHANGED_MEANWHILE);
    }

    private static SessionCancellationCorrected openAgain(EventId cancellation) {
        return new SessionCancellationCorrected(
                SESSION, ORGANISATION, PROGRAMME, cancellation, CorrectionReason.ENTRY_MISTAKE, AFTERWARDS);
    }
}
