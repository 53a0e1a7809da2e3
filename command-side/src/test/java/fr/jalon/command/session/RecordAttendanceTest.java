package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;
import static fr.jalon.command.session.SessionStory.saidAt;
import static fr.jalon.events.value.AttendanceStatus.NOT_ENTERED;
import static fr.jalon.events.value.AttendanceStatus.NO_NEWS;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;
import static fr.jalon.events.value.AttendanceStatus.SENT_WORD;

import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.Participant;
import fr.jalon.events.value.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordAttendanceTest {

    private static final SessionStory ALICE_ENROLLED = given(scheduled(1), enrolled(ALICE_THERE));
    private static final SessionStory ALICE_PRESENT = ALICE_ENROLLED.and(recorded(FIRST, ALICE_THERE, PRESENT, DAY_1));

    @ParameterizedTest
    @EnumSource(names = "NOT_ENTERED", mode = EnumSource.Mode.EXCLUDE)
    void records_whoever_is_enrolled(AttendanceStatus status) {
        ALICE_ENROLLED
                .when(state -> mark(ALICE, NOT_ENTERED, status).decide(state, FAMILIES))
                .then(recorded(FIRST, ALICE_THERE, status, DAY_1));
    }

    @Test
    void takes_the_day_held_then_the_day_planned_unless_one_is_given() {
        ALICE_ENROLLED
                .and(held(FIRST, DAY_2))
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT).decide(state, FAMILIES))
                .then(recorded(FIRST, ALICE_THERE, PRESENT, DAY_2));
        ALICE_ENROLLED
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT, DAY_3).decide(state, FAMILIES))
                .then(recorded(FIRST, ALICE_THERE, PRESENT, DAY_3));
    }

    @Test
    void counts_the_home_as_known_on_that_day() {
        var moved = new Participant(ALICE, new FamilyId("family-of-person-alice"), HomeArea.ELSEWHERE);
        KnownFamilies families = (_, _, on) -> Optional.of(on.isBefore(DAY_2) ? ALICE_THERE : moved);
        ALICE_ENROLLED
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT).decide(state, families))
                .then(recorded(FIRST, ALICE_THERE, PRESENT, DAY_1));
        ALICE_ENROLLED
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT, DAY_3).decide(state, families))
                .then(recorded(FIRST, moved, PRESENT, DAY_3));
    }

    @Test
    void enrols_whoever_is_there_over_capacity_too() {
        ALICE_ENROLLED
                .when(state -> mark(BRUNO, NOT_ENTERED, PRESENT).decide(state, FAMILIES))
                .then(walkedIn(BRUNO_THERE, DAY_1), recorded(FIRST, BRUNO_THERE, PRESENT, DAY_1));
    }

    @Test
    void promotes_whoever_waited_and_came() {
        ALICE_ENROLLED
                .and(waiting(BRUNO_THERE))
                .when(state -> mark(BRUNO, NOT_ENTERED, PRESENT).decide(state, FAMILIES))
                .then(promoted(BRUNO_THERE, DAY_1), recorded(FIRST, BRUNO_THERE, PRESENT, DAY_1));
    }

    @Test
    void enrols_again_whoever_had_stopped_and_came() {
        ALICE_ENROLLED
                .and(stopped(ALICE_THERE))
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT).decide(state, FAMILIES))
                .then(walkedIn(ALICE_THERE, DAY_1), recorded(FIRST, ALICE_THERE, PRESENT, DAY_1));
    }

    @Test
    void does_not_enrol_whoever_was_not_there() {
        ALICE_ENROLLED
                .when(state -> mark(BRUNO, NOT_ENTERED, SENT_WORD).decide(state, FAMILIES))
                .then(recorded(FIRST, BRUNO_THERE, SENT_WORD, DAY_1));
    }

    @Test
    void is_never_refused_because_the_session_is_over() {
        ALICE_ENROLLED
                .and(completed(4, 4, DAY_4))
                .when(state -> mark(BRUNO, NOT_ENTERED, PRESENT).decide(state, FAMILIES))
                .then(walkedIn(BRUNO_THERE, DAY_1), recorded(FIRST, BRUNO_THERE, PRESENT, DAY_1));
        ALICE_ENROLLED
                .and(stoppedShort())
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT).decide(state, FAMILIES))
                .then(recorded(FIRST, ALICE_THERE, PRESENT, DAY_1));
    }

    @Test
    void knows_whoever_takes_part_even_when_their_family_has_them_no_more() {
        ALICE_ENROLLED
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT).decide(state, NOBODY_KNOWN))
                .then(recorded(FIRST, ALICE_THERE, PRESENT, DAY_1));
    }

    @Test
    void writing_over_what_was_seen_is_a_correction() {
        ALICE_PRESENT
                .when(state -> mark(ALICE, PRESENT, NO_NEWS).decide(state, FAMILIES))
                .then(corrected(3, PRESENT, NO_NEWS, DAY_1, DAY_1))
                .when(state -> mark(ALICE, NO_NEWS, NOT_ENTERED).decide(state, FAMILIES))
                .then(corrected(4, NO_NEWS, NOT_ENTERED, DAY_1, DAY_1))
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT).decide(state, FAMILIES))
                .then(corrected(5, NOT_ENTERED, PRESENT, DAY_1, DAY_1));
    }

    @Test
    void another_day_for_the_same_status_is_a_correction_too() {
        ALICE_PRESENT
                .when(state -> mark(ALICE, PRESENT, PRESENT, DAY_2).decide(state, FAMILIES))
                .then(corrected(3, PRESENT, PRESENT, DAY_1, DAY_2));
    }

    @Test
    void stays_quiet_when_said_twice_whatever_was_seen() {
        ALICE_PRESENT
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT).decide(state, FAMILIES))
                .thenNothing()
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT, DAY_1).decide(state, FAMILIES))
                .thenNothing()
                .when(state -> mark(BRUNO, NOT_ENTERED, NOT_ENTERED).decide(state, FAMILIES))
                .thenNothing();
    }

    @Test
    void refuses_only_when_this_very_cell_changed() {
        ALICE_PRESENT
                .when(state -> mark(ALICE, NOT_ENTERED, NO_NEWS).decide(state, FAMILIES))
                .thenRefused(
                        SessionRefusal.ATTENDANCE_CHANGED_MEANWHILE,
                        Map.of("current", PRESENT, "currently", "Présence", "on", DAY_1, "enteredAt", saidAt(3)));
        ALICE_ENROLLED
                .when(state -> mark(ALICE, PRESENT, NO_NEWS).decide(state, FAMILIES))
                .thenRefused(
                        SessionRefusal.ATTENDANCE_CHANGED_MEANWHILE,
                        Map.of("current", NOT_ENTERED, "currently", "Non saisi"));
    }

    @Test
    void refuses_what_has_not_taken_place() {
        ALICE_ENROLLED
                .and(calledOff(FIRST))
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.WORKSHOP_DID_NOT_TAKE_PLACE);
        ALICE_ENROLLED
                .when(state -> new RecordAttendance(
                                SESSION, SECOND, ALICE, NOT_ENTERED, PRESENT, null, null, coordinatorOn(DAY_1))
                        .decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOT_YET, Map.of("day", DAY_2));
    }

    @Test
    void refuses_an_unknown_session_workshop_or_person() {
        nothingYet()
                .when(state -> mark(ALICE, NOT_ENTERED, PRESENT).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.UNKNOWN);
        ALICE_ENROLLED
                .when(state -> mark(STRANGER, NOT_ENTERED, PRESENT).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.PERSON_UNKNOWN);
        ALICE_ENROLLED
                .when(state -> new RecordAttendance(
                                SESSION, FIFTH, ALICE, NOT_ENTERED, PRESENT, null, null, coordinatorOn(AFTERWARDS))
                        .decide(state, FAMILIES))
                .thenRefused(SessionRefusal.WORKSHOP_UNKNOWN);
    }

    @Test
    void closes_to_the_animation_role_fifteen_days_after_the_last_workshop() {
        ALICE_ENROLLED
                .when(state -> new RecordAttendance(
                                SESSION,
                                FIRST,
                                ALICE,
                                NOT_ENTERED,
                                PRESENT,
                                null,
                                null,
                                animationOn(DAY_4.plusDays(16)))
                        .decide(state, FAMILIES))
                .thenRefused(SessionRefusal.ENTRY_CLOSED, Map.of("closedOn", DAY_4.plusDays(15)));
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
                CorrectionReason.ENTRY_MISTAKE,
                on);
    }

    private static RecordAttendance mark(PersonId person, AttendanceStatus seen, AttendanceStatus status) {
        return mark(person, seen, status, null);
    }

    private static RecordAttendance mark(
            PersonId person, AttendanceStatus seen, AttendanceStatus status, @Nullable LocalDate on) {
        return new RecordAttendance(SESSION, FIRST, person, seen, status, on, null, coordinatorOn(AFTERWARDS));
    }
}
