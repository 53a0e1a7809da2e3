package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.WayIn;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnrolParentTest {

    @Test
    void has_a_place() {
        given(scheduled()).when(state -> enrol(ALICE).decide(state, FAMILIES)).then(enrolled(ALICE_THERE));
    }

    @Test
    void waits_when_it_is_full() {
        given(scheduled(2), enrolled(ALICE_THERE), enrolled(BRUNO_THERE))
                .when(state -> enrol(CHLOE).decide(state, FAMILIES))
                .then(waiting(CHLOE_THERE));
    }

    @Test
    void does_not_pass_before_those_who_wait_when_a_place_came_free() {
        given(scheduled(1), enrolled(ALICE_THERE), waiting(BRUNO_THERE), stopped(ALICE_THERE))
                .when(state -> enrol(CHLOE).decide(state, FAMILIES))
                .then(waiting(CHLOE_THERE));
    }

    @Test
    void comes_back_after_having_stopped() {
        given(scheduled(), enrolled(ALICE_THERE), stopped(ALICE_THERE))
                .when(state -> new EnrolParent(SESSION, ALICE, DAY_3, DAY_3).decide(state, FAMILIES))
                .then(new ParentEnrolled(SESSION, ORGANISATION, PROGRAMME, ALICE_THERE, WayIn.ENROLLED, DAY_3));
    }

    @Test
    void stays_quiet_when_enrolled_or_waiting_already() {
        given(scheduled(1), enrolled(ALICE_THERE), waiting(BRUNO_THERE))
                .when(state -> enrol(ALICE).decide(state, FAMILIES))
                .thenNothing()
                .when(state -> enrol(BRUNO).decide(state, FAMILIES))
                .thenNothing();
    }

    @Test
    void refuses_somebody_no_family_of_the_organisation_knows() {
        given(scheduled())
                .when(state -> enrol(STRANGER).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.PERSON_UNKNOWN);
    }

    @Test
    void refuses_once_completed_cancelled_or_unknown() {
        given(scheduled(), completed(4, 4, DAY_4))
                .when(state -> enrol(ALICE).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.COMPLETED);
        given(scheduled(), stoppedShort())
                .when(state -> enrol(ALICE).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.CANCELLED);
        nothingYet().when(state -> enrol(ALICE).decide(state, FAMILIES)).thenRefused(SessionRefusal.UNKNOWN);
    }

    @Test
    void refuses_a_day_after_the_last_workshop_but_not_a_late_entry() {
        given(scheduled())
                .when(state -> new EnrolParent(SESSION, ALICE, AFTERWARDS, AFTERWARDS).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.LAST_WORKSHOP_PAST, Map.of("lastDay", DAY_4));
        given(scheduled())
                .when(state -> new EnrolParent(SESSION, ALICE, PLANNED_ON, AFTERWARDS).decide(state, FAMILIES))
                .then(enrolled(ALICE_THERE));
    }

    @Test
    void refuses_a_day_to_come() {
        assertThatThrownBy(() -> new EnrolParent(SESSION, ALICE, DAY_2, DAY_1)).hasMessage("session.day-to-come");
    }

    private static EnrolParent enrol(PersonId person) {
        return new EnrolParent(SESSION, person, PLANNED_ON, PLANNED_ON);
    }
}
