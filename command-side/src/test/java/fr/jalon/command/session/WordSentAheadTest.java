package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.events.value.AttendanceStatus.NOT_ENTERED;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;
import static fr.jalon.events.value.AttendanceStatus.SENT_WORD;

import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PlanReason;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever will not come says so before the day. Said on the first workshop's day, of the second. */
class WordSentAheadTest {

    private static final SessionStory ALICE_ENROLLED = given(scheduled(1), enrolled(ALICE_THERE));
    private static final SessionStory WORD_SENT = ALICE_ENROLLED.and(recorded(SECOND, ALICE_THERE, SENT_WORD, DAY_2));
    private static final SessionStory POSTPONED = WORD_SENT.and(new WorkshopPostponed(
            SESSION, SECOND, DAY_2.atTime(14, 0), DAY_3.atTime(9, 0), DAY_3.atTime(11, 0), PlanReason.OTHER, DAY_1));

    @Test
    void is_recorded_for_the_day_planned() {
        ALICE_ENROLLED
                .when(state -> mark(NOT_ENTERED, SENT_WORD, null, DAY_1).decide(state, FAMILIES))
                .then(recorded(SECOND, ALICE_THERE, SENT_WORD, DAY_2));
        ALICE_ENROLLED
                .when(state -> mark(NOT_ENTERED, SENT_WORD, DAY_2, DAY_1).decide(state, FAMILIES))
                .then(recorded(SECOND, ALICE_THERE, SENT_WORD, DAY_2));
    }

    @Test
    void stays_quiet_when_said_twice() {
        WORD_SENT
                .when(state -> mark(NOT_ENTERED, SENT_WORD, null, DAY_1).decide(state, FAMILIES))
                .thenNothing();
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENT", "NO_NEWS"})
    void nothing_else_is_said_before_the_day(AttendanceStatus status) {
        ALICE_ENROLLED
                .when(state -> mark(NOT_ENTERED, status, null, DAY_1).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOT_YET, Map.of("day", DAY_2));
        WORD_SENT
                .when(state -> correct(SENT_WORD, status, DAY_1).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOT_YET, Map.of("day", DAY_2));
    }

    @Test
    void is_refused_for_another_day_to_come_and_for_a_workshop_called_off() {
        ALICE_ENROLLED
                .when(state -> mark(NOT_ENTERED, SENT_WORD, DAY_3, DAY_1).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOT_YET, Map.of("day", DAY_3));
        ALICE_ENROLLED
                .and(calledOff(SECOND))
                .when(state -> mark(NOT_ENTERED, SENT_WORD, null, DAY_1).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.WORKSHOP_DID_NOT_TAKE_PLACE);
    }

    @Test
    void is_taken_back_before_the_day() {
        WORD_SENT
                .when(state -> correct(SENT_WORD, NOT_ENTERED, DAY_1).decide(state, FAMILIES))
                .then(corrected(SENT_WORD, NOT_ENTERED, CorrectionReason.SIGNED_SHEET, DAY_2));
    }

    @Test
    void whoever_came_all_the_same_is_recorded_over_it() {
        WORD_SENT
                .when(state -> mark(SENT_WORD, PRESENT, null, DAY_2).decide(state, FAMILIES))
                .then(corrected(SENT_WORD, PRESENT, CorrectionReason.ENTRY_MISTAKE, DAY_2));
    }

    @Test
    void stays_as_said_when_the_workshop_is_postponed_until_the_new_day_is_recorded_over_it() {
        POSTPONED
                .when(state -> correct(SENT_WORD, PRESENT, DAY_2).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOT_YET, Map.of("day", DAY_3));
        POSTPONED
                .when(state -> correct(SENT_WORD, PRESENT, DAY_3).decide(state, FAMILIES))
                .then(corrected(SENT_WORD, PRESENT, CorrectionReason.SIGNED_SHEET, DAY_3));
        POSTPONED
                .when(state -> mark(SENT_WORD, SENT_WORD, DAY_3, DAY_2).decide(state, FAMILIES))
                .then(corrected(SENT_WORD, SENT_WORD, CorrectionReason.ENTRY_MISTAKE, DAY_3));
    }

    private static AttendanceCorrected corrected(
            AttendanceStatus from, AttendanceStatus to, CorrectionReason reason, LocalDate on) {
        return new AttendanceCorrected(
                SESSION, SECOND, IN_THE_NORTH, ALICE_THERE, event(3), from, to, DAY_2, reason, on);
    }

    private static RecordAttendance mark(
            AttendanceStatus seen, AttendanceStatus status, @Nullable LocalDate on, LocalDate today) {
        return new RecordAttendance(SESSION, SECOND, ALICE, seen, status, on, null, coordinatorOn(today));
    }

    private static CorrectAttendance correct(AttendanceStatus seen, AttendanceStatus status, LocalDate today) {
        return new CorrectAttendance(
                SESSION, SECOND, ALICE, seen, status, null, CorrectionReason.SIGNED_SHEET, coordinatorOn(today));
    }
}
