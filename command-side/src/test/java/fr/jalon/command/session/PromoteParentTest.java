package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;

import fr.jalon.events.value.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromoteParentTest {

    private static final SessionStory A_PLACE_CAME_FREE = given(
            scheduled(1), enrolled(ALICE_THERE), waiting(BRUNO_THERE), waiting(CHLOE_THERE), stopped(ALICE_THERE));

    @Test
    void gives_the_place_to_the_first_in_line() {
        A_PLACE_CAME_FREE.when(promote(null)::decide).then(promoted(BRUNO_THERE, DAY_2));
    }

    @Test
    void somebody_who_has_a_place_is_not_in_line() {
        given(scheduled(2), enrolled(ALICE_THERE), waiting(BRUNO_THERE))
                .when(promote(null)::decide)
                .then(promoted(BRUNO_THERE, DAY_2));
    }

    @Test
    void nobody_waits_where_everybody_has_a_place() {
        given(scheduled(2), enrolled(ALICE_THERE))
                .when(promote(null)::decide)
                .thenRefused(SessionRefusal.NOBODY_WAITING);
    }

    @Test
    void gives_the_place_to_whoever_is_named() {
        A_PLACE_CAME_FREE.when(promote(CHLOE)::decide).then(promoted(CHLOE_THERE, DAY_2));
    }

    @Test
    void puts_whoever_comes_back_at_the_end_of_the_line() {
        A_PLACE_CAME_FREE
                .and(stopped(BRUNO_THERE), waiting(BRUNO_THERE))
                .when(promote(null)::decide)
                .then(promoted(CHLOE_THERE, DAY_2));
    }

    @Test
    void stays_quiet_when_they_have_a_place() {
        given(scheduled(1), enrolled(ALICE_THERE)).when(promote(ALICE)::decide).thenNothing();
    }

    @Test
    void refuses_while_the_session_is_full() {
        given(scheduled(1), enrolled(ALICE_THERE), waiting(BRUNO_THERE))
                .when(promote(BRUNO)::decide)
                .thenRefused(SessionRefusal.FULL, Map.of("capacity", 1));
    }

    @Test
    void refuses_whoever_does_not_wait() {
        given(scheduled()).when(promote(ALICE)::decide).thenRefused(SessionRefusal.NOT_WAITING);
        given(scheduled()).when(promote(null)::decide).thenRefused(SessionRefusal.NOBODY_WAITING);
        A_PLACE_CAME_FREE.when(promote(ALICE)::decide).thenRefused(SessionRefusal.NOT_WAITING);
    }

    @Test
    void refuses_once_the_session_is_over() {
        A_PLACE_CAME_FREE
                .and(completed(4, 4, DAY_4))
                .when(promote(BRUNO)::decide)
                .thenRefused(SessionRefusal.COMPLETED);
    }

    private static PromoteParent promote(@Nullable PersonId person) {
        return new PromoteParent(SESSION, person, DAY_2);
    }
}
