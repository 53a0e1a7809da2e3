package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.value.StopReason;
import org.junit.jupiter.api.Test;

class StopParticipationTest {

    private static final StopParticipation STOP =
            new StopParticipation(SESSION, ALICE, StopReason.MOVED_AWAY, DAY_2, DAY_2);

    @Test
    void frees_a_place_that_is_given_to_nobody_by_itself() {
        given(scheduled(1), enrolled(ALICE_THERE), waiting(BRUNO_THERE))
                .when(STOP::decide)
                .then(stopped(ALICE_THERE))
                .when(state -> new PromoteParent(SESSION, BRUNO, DAY_3).decide(state))
                .then(promoted(BRUNO_THERE, DAY_3));
    }

    @Test
    void leaves_the_waiting_list() {
        given(scheduled(1), enrolled(BRUNO_THERE), waiting(ALICE_THERE))
                .when(STOP::decide)
                .then(stopped(ALICE_THERE));
    }

    @Test
    void is_recorded_after_the_session_too() {
        given(scheduled(), enrolled(ALICE_THERE), completed(4, 4, DAY_4))
                .when(STOP::decide)
                .then(stopped(ALICE_THERE));
    }

    @Test
    void stays_quiet_when_they_stopped_already() {
        given(scheduled(), enrolled(ALICE_THERE), stopped(ALICE_THERE))
                .when(STOP::decide)
                .thenNothing();
    }

    @Test
    void refuses_whoever_never_enrolled_and_an_unknown_session() {
        given(scheduled()).when(STOP::decide).thenRefused(SessionRefusal.NOT_ENROLLED);
        nothingYet().when(STOP::decide).thenRefused(SessionRefusal.UNKNOWN);
    }

    @Test
    void refuses_a_day_to_come() {
        assertThatThrownBy(() -> new StopParticipation(SESSION, ALICE, StopReason.NOT_SAID, DAY_2, DAY_1))
                .hasMessage("session.day-to-come");
    }
}
