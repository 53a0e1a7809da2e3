package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.events.value.AttendanceStatus.NO_NEWS;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;

import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PersonId;
import org.junit.jupiter.api.Test;

class NameOneOfThemTest {

    @Test
    void enrols_and_records_them_and_lowers_the_count_in_one_decision() {
        given(scheduled(), counted(FIRST, 2, DAY_1))
                .when(state -> name(ALICE).decide(state, FAMILIES))
                .then(walkedIn(ALICE_THERE, DAY_1), recorded(FIRST, ALICE_THERE, PRESENT, DAY_1), oneLess(1, 2))
                .when(state -> name(BRUNO).decide(state, FAMILIES))
                .then(walkedIn(BRUNO_THERE, DAY_1), recorded(FIRST, BRUNO_THERE, PRESENT, DAY_1), oneLess(0, 5))
                .when(state -> name(CHLOE).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOBODY_TO_NAME);
    }

    @Test
    void corrects_what_was_said_of_them_before() {
        given(
                        scheduled(),
                        enrolled(ALICE_THERE),
                        recorded(FIRST, ALICE_THERE, NO_NEWS, DAY_1),
                        counted(FIRST, 1, DAY_1))
                .when(state -> name(ALICE).decide(state, FAMILIES))
                .then(
                        new AttendanceCorrected(
                                SESSION,
                                FIRST,
                                IN_THE_NORTH,
                                ALICE_THERE,
                                event(3),
                                NO_NEWS,
                                PRESENT,
                                DAY_1,
                                CorrectionReason.ENTRY_MISTAKE,
                                DAY_1),
                        oneLess(0, 4));
    }

    @Test
    void stays_quiet_when_they_are_recorded_present_already() {
        given(scheduled(), recorded(FIRST, ALICE_THERE, PRESENT, DAY_1), counted(FIRST, 1, DAY_1))
                .when(state -> name(ALICE).decide(state, FAMILIES))
                .thenNothing();
    }

    @Test
    void refuses_when_nobody_is_left_to_name_or_the_person_is_unknown() {
        given(scheduled())
                .when(state -> name(ALICE).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOBODY_TO_NAME);
        given(scheduled(), counted(FIRST, 1, DAY_1))
                .when(state -> name(STRANGER).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.PERSON_UNKNOWN);
    }

    private static PeopleCountedWithoutName oneLess(int left, int corrects) {
        return new PeopleCountedWithoutName(SESSION, FIRST, IN_THE_NORTH, left, event(corrects), DAY_1);
    }

    private static NameOneOfThem name(PersonId person) {
        return new NameOneOfThem(SESSION, FIRST, person, coordinatorOn(AFTERWARDS));
    }
}
