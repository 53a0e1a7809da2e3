package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.events.value.AttendanceStatus.NO_NEWS;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;
import static fr.jalon.events.value.AttendanceStatus.SENT_WORD;

import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Participant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was entered before a workshop is marked as held on another day than planned. */
class AttendanceFollowsDayTest {

    private static final LocalDate REALLY = DAY_1.plusDays(1);

    @Test
    void presences_and_absences_follow_the_day_it_was_held() {
        given(scheduled(), recorded(FIRST, ALICE_THERE, PRESENT, DAY_1), recorded(FIRST, BRUNO_THERE, NO_NEWS, DAY_1))
                .when(state -> hold(REALLY).decide(state, COLLEAGUES))
                .then(
                        held(FIRST, REALLY),
                        follows(ALICE_THERE, PRESENT, event(2), DAY_1, REALLY),
                        follows(BRUNO_THERE, NO_NEWS, event(3), DAY_1, REALLY));
    }

    @Test
    void counts_follow_too_and_name_the_count_they_take_the_place_of() {
        given(scheduled(), counted(FIRST, 3, DAY_1), new ChildrenCounted(SESSION, FIRST, IN_THE_NORTH, 4, null, DAY_1))
                .when(state -> hold(REALLY).decide(state, COLLEAGUES))
                .then(
                        held(FIRST, REALLY),
                        new PeopleCountedWithoutName(SESSION, FIRST, IN_THE_NORTH, 3, event(2), REALLY),
                        new ChildrenCounted(SESSION, FIRST, IN_THE_NORTH, 4, event(3), REALLY));
    }

    @Test
    void a_word_sent_stays_for_the_day_then_planned_and_a_day_set_by_hand_stays() {
        var byHand = DAY_1.minusDays(1);
        given(
                        scheduled(),
                        recorded(FIRST, ALICE_THERE, SENT_WORD, DAY_1),
                        recorded(FIRST, BRUNO_THERE, PRESENT, byHand))
                .when(state -> hold(REALLY).decide(state, COLLEAGUES))
                .then(held(FIRST, REALLY));
    }

    @Test
    void on_the_day_planned_nothing_follows() {
        given(scheduled(), recorded(FIRST, ALICE_THERE, PRESENT, DAY_1))
                .when(state -> hold(DAY_1).decide(state, COLLEAGUES))
                .then(held(FIRST, DAY_1));
    }

    @Test
    void taken_back_and_held_on_a_third_day_they_follow_again() {
        var third = DAY_1.plusDays(3);
        given(
                        scheduled(),
                        recorded(FIRST, ALICE_THERE, PRESENT, DAY_1),
                        held(FIRST, REALLY),
                        follows(ALICE_THERE, PRESENT, event(2), DAY_1, REALLY),
                        new WorkshopHoldingCorrected(SESSION, FIRST, event(3), CorrectionReason.WRONG_DATE, REALLY))
                .when(state -> hold(third).decide(state, COLLEAGUES))
                .then(held(FIRST, third), follows(ALICE_THERE, PRESENT, event(4), REALLY, third));
    }

    private static HoldWorkshop hold(LocalDate on) {
        return new HoldWorkshop(SESSION, FIRST, on, null, coordinatorOn(AFTERWARDS));
    }

    private static AttendanceCorrected follows(
            Participant who, AttendanceStatus status, EventId corrects, LocalDate from, LocalDate to) {
        return new AttendanceCorrected(
                SESSION, FIRST, IN_THE_NORTH, who, corrects, status, status, from, CorrectionReason.WRONG_DATE, to);
    }
}
