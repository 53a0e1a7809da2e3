package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;

import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.value.EventId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CountChildrenTest {

    @Test
    void counts_them_then_counts_anew_naming_the_count_it_corrects() {
        given(scheduled())
                .when(state -> count(3, 0).decide(state))
                .then(children(3, null))
                .when(state -> count(5, 3).decide(state))
                .then(children(5, event(2)));
    }

    @Test
    void stays_quiet_when_the_count_is_that_already() {
        given(scheduled(), children(3, null))
                .when(state -> count(3, 1).decide(state))
                .thenNothing();
        given(scheduled()).when(state -> count(0, 0).decide(state)).thenNothing();
    }

    @Test
    void refuses_when_the_count_changed_meanwhile() {
        given(scheduled(), children(3, null))
                .when(state -> count(4, 0).decide(state))
                .thenRefused(SessionRefusal.COUNT_CHANGED_MEANWHILE, Map.of("current", 3, "seen", 0));
    }

    @Test
    void refuses_a_cancelled_workshop_and_an_entry_that_closed() {
        given(scheduled(), calledOff(FIRST))
                .when(state -> count(3, 0).decide(state))
                .thenRefused(SessionRefusal.WORKSHOP_DID_NOT_TAKE_PLACE);
        given(scheduled())
                .when(state -> new CountChildren(SESSION, FIRST, new Counting(3, 0), animationOn(DAY_4.plusDays(16)))
                        .decide(state))
                .thenRefused(SessionRefusal.ENTRY_CLOSED);
    }

    private static ChildrenCounted children(int number, @Nullable EventId corrects) {
        return new ChildrenCounted(SESSION, FIRST, IN_THE_NORTH, number, corrects, DAY_1);
    }

    private static CountChildren count(int number, int seen) {
        return new CountChildren(SESSION, FIRST, new Counting(number, seen), coordinatorOn(AFTERWARDS));
    }
}
