package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.event;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;

import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectHoldingTest {

    private static final CorrectHolding CORRECT = correct(null, null);

    @Test
    void takes_it_back_naming_the_holding_and_its_day_then_it_can_be_held_again() {
        given(scheduled(), held(FIRST, DAY_1))
                .when(state -> CORRECT.decide(state, COLLEAGUES))
                .then(new WorkshopHoldingCorrected(SESSION, FIRST, event(2), CorrectionReason.SIGNED_SHEET, DAY_1))
                .when(state ->
                        new HoldWorkshop(SESSION, FIRST, DAY_2, null, coordinatorOn(DAY_3)).decide(state, COLLEAGUES))
                .then(held(FIRST, DAY_2));
    }

    @Test
    void takes_it_back_in_a_cancelled_session() {
        given(scheduled(), held(FIRST, DAY_1), stoppedShort())
                .when(state -> CORRECT.decide(state, COLLEAGUES))
                .then(new WorkshopHoldingCorrected(SESSION, FIRST, event(2), CorrectionReason.SIGNED_SHEET, DAY_1));
    }

    @Test
    void stays_quiet_when_it_is_not_held() {
        given(scheduled()).when(state -> CORRECT.decide(state, COLLEAGUES)).thenNothing();
    }

    @Test
    void refuses_while_a_completion_counts_on_it() {
        given(scheduled(), held(FIRST, DAY_1), completed(4, 2, DAY_4))
                .when(state -> CORRECT.decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.COMPLETED);
    }

    @Test
    void refuses_an_unknown_session_or_workshop() {
        nothingYet().when(state -> CORRECT.decide(state, COLLEAGUES)).thenRefused(SessionRefusal.UNKNOWN);
        given(scheduled())
                .when(state -> new CorrectHolding(
                                SESSION, FIFTH, CorrectionReason.OTHER, null, null, coordinatorOn(AFTERWARDS))
                        .decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.WORKSHOP_UNKNOWN);
    }

    @Test
    void says_on_what_other_day_it_was_held_and_the_presences_follow() {
        given(scheduled(), recorded(FIRST, ALICE_THERE, PRESENT, DAY_1), held(FIRST, DAY_1))
                .when(state -> correct(DAY_2, null).decide(state, COLLEAGUES))
                .then(
                        new WorkshopHoldingCorrected(SESSION, FIRST, event(3), CorrectionReason.SIGNED_SHEET, DAY_1),
                        held(FIRST, DAY_2),
                        new AttendanceCorrected(
                                SESSION,
                                FIRST,
                                IN_THE_NORTH,
                                ALICE_THERE,
                                event(2),
                                PRESENT,
                                PRESENT,
                                DAY_1,
                                CorrectionReason.WRONG_DATE,
                                DAY_2));
    }

    @Test
    void says_by_whom_it_was_really_held() {
        given(scheduled(), held(FIRST, DAY_1))
                .when(state -> correct(null, List.of(OMAR)).decide(state, COLLEAGUES))
                .then(
                        new WorkshopHoldingCorrected(SESSION, FIRST, event(2), CorrectionReason.SIGNED_SHEET, DAY_1),
                        new WorkshopHeld(
                                SESSION,
                                FIRST,
                                IN_THE_NORTH,
                                List.of(new TeamMember(OMAR, TeamStatus.VOLUNTEER)),
                                DAY_1));
    }

    @Test
    void stays_quiet_when_it_was_held_that_day_by_them() {
        given(scheduled(), held(FIRST, DAY_1), completed(4, 2, DAY_4))
                .when(state -> correct(DAY_1, List.of(NADIA)).decide(state, COLLEAGUES))
                .thenNothing();
    }

    @Test
    void refuses_a_day_to_come_and_a_completed_session() {
        given(scheduled(), held(FIRST, DAY_1))
                .when(state -> correct(AFTERWARDS.plusDays(1), null).decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.NOT_YET);
        given(scheduled(), held(FIRST, DAY_1), completed(4, 2, DAY_4))
                .when(state -> correct(DAY_2, null).decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.COMPLETED);
    }

    private static CorrectHolding correct(@Nullable LocalDate on, @Nullable List<PersonId> team) {
        return new CorrectHolding(SESSION, FIRST, CorrectionReason.SIGNED_SHEET, on, team, coordinatorOn(AFTERWARDS));
    }
}
