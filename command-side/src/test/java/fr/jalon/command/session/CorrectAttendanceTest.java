package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;
import static fr.jalon.events.value.AttendanceStatus.NOT_ENTERED;
import static fr.jalon.events.value.AttendanceStatus.NO_NEWS;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;

import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectAttendanceTest {

    private static final SessionStory NO_NEWS_OF_ALICE =
            given(scheduled(1), enrolled(BRUNO_THERE), recorded(FIRST, ALICE_THERE, NO_NEWS, DAY_1));

    @Test
    void corrects_the_status_naming_the_record_and_enrols_whoever_was_there_after_all() {
        NO_NEWS_OF_ALICE
                .when(state -> correct(NO_NEWS, PRESENT, null).decide(state, FAMILIES))
                .then(walkedIn(ALICE_THERE, DAY_1), corrected(3, NO_NEWS, PRESENT, DAY_1, DAY_1));
    }

    @Test
    void corrects_the_day_and_then_names_the_correction() {
        NO_NEWS_OF_ALICE
                .when(state -> correct(NO_NEWS, NO_NEWS, DAY_2).decide(state, FAMILIES))
                .then(corrected(3, NO_NEWS, NO_NEWS, DAY_1, DAY_2))
                .when(state -> correct(NO_NEWS, NOT_ENTERED, null).decide(state, FAMILIES))
                .then(corrected(4, NO_NEWS, NOT_ENTERED, DAY_2, DAY_2));
    }

    @Test
    void corrects_in_a_session_that_is_over() {
        NO_NEWS_OF_ALICE
                .and(completed(4, 4, DAY_4))
                .when(state -> correct(NO_NEWS, NOT_ENTERED, null).decide(state, FAMILIES))
                .then(corrected(3, NO_NEWS, NOT_ENTERED, DAY_1, DAY_1));
    }

    @Test
    void stays_quiet_when_it_says_so_already() {
        NO_NEWS_OF_ALICE
                .when(state -> correct(PRESENT, NO_NEWS, null).decide(state, FAMILIES))
                .thenNothing();
    }

    @Test
    void refuses_when_this_very_cell_changed() {
        NO_NEWS_OF_ALICE
                .when(state -> correct(PRESENT, NOT_ENTERED, null).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.ATTENDANCE_CHANGED_MEANWHILE);
    }

    @Test
    void refuses_where_nothing_was_entered() {
        given(scheduled())
                .when(state -> correct(NOT_ENTERED, PRESENT, null).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOTHING_TO_CORRECT);
        nothingYet()
                .when(state -> correct(NOT_ENTERED, PRESENT, null).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.UNKNOWN);
    }

    @Test
    void refuses_a_day_to_come() {
        var tomorrow = AFTERWARDS.plusDays(1);
        NO_NEWS_OF_ALICE
                .when(state -> correct(NO_NEWS, NO_NEWS, tomorrow).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOT_YET, Map.of("day", tomorrow));
    }

    private static AttendanceCorrected corrected(
            int corrects, AttendanceStatus from, AttendanceStatus to, LocalDate wasOn, LocalDate on) {
        return new AttendanceCorrected(
                SESSION,
                FIRST,
                IN_THE_NORTH,
                ALICE_THERE,
                event(corrects),
                from,
                to,
                wasOn,
                CorrectionReason.SIGNED_SHEET,
                on);
    }

    private static CorrectAttendance correct(AttendanceStatus seen, AttendanceStatus status, @Nullable LocalDate on) {
        return new CorrectAttendance(
                SESSION, FIRST, ALICE, seen, status, on, CorrectionReason.SIGNED_SHEET, coordinatorOn(AFTERWARDS));
    }
}
