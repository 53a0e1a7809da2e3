package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountPeopleWithoutNameTest {

    @Test
    void counts_them_then_counts_anew_naming_the_count_it_corrects() {
        given(scheduled())
                .when(state -> count(4, 0).decide(state))
                .then(counted(FIRST, 4, DAY_1))
                .when(state -> count(0, 4).decide(state))
                .then(new PeopleCountedWithoutName(SESSION, FIRST, IN_THE_NORTH, 0, event(2), DAY_1));
    }

    @Test
    void counts_on_the_day_held_in_a_session_that_is_over_too() {
        given(scheduled(), held(FIRST, DAY_2), completed(4, 4, DAY_4))
                .when(state -> count(4, 0).decide(state))
                .then(counted(FIRST, 4, DAY_2));
    }

    @Test
    void stays_quiet_when_the_count_is_that_already() {
        given(scheduled(), counted(FIRST, 4, DAY_1))
                .when(state -> count(4, 0).decide(state))
                .thenNothing();
    }

    @Test
    void refuses_when_the_count_changed_meanwhile() {
        given(scheduled(), counted(FIRST, 4, DAY_1))
                .when(state -> count(5, 3).decide(state))
                .thenRefused(SessionRefusal.COUNT_CHANGED_MEANWHILE, Map.of("current", 4, "seen", 3));
    }

    @Test
    void refuses_what_has_not_taken_place_or_is_unknown() {
        given(scheduled(), calledOff(FIRST))
                .when(state -> count(4, 0).decide(state))
                .thenRefused(SessionRefusal.WORKSHOP_DID_NOT_TAKE_PLACE);
        given(scheduled())
                .when(state -> new CountPeopleWithoutName(SESSION, SECOND, new Counting(1, 0), animationOn(DAY_1))
                        .decide(state))
                .thenRefused(SessionRefusal.NOT_YET, Map.of("day", DAY_2));
        nothingYet().when(state -> count(4, 0).decide(state)).thenRefused(SessionRefusal.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 501})
    void refuses_a_count_out_of_range(int number) {
        assertThatThrownBy(() -> new Counting(number, 0)).hasMessage("session.count-out-of-range");
    }

    private static CountPeopleWithoutName count(int people, int seen) {
        return new CountPeopleWithoutName(SESSION, FIRST, new Counting(people, seen), coordinatorOn(AFTERWARDS));
    }
}
