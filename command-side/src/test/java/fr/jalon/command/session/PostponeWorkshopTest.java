package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;

import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PlanReason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostponeWorkshopTest {

    private static final LocalDateTime LATER = LocalDate.parse("2024-03-14").atTime(9, 0);
    private static final WorkshopPostponed POSTPONED = new WorkshopPostponed(
            SESSION, SECOND, DAY_2.atTime(14, 0), LATER, LATER.plusHours(2), PlanReason.FACILITATOR_AWAY, DAY_1);

    @Test
    void takes_place_at_another_time_and_is_held_on_that_day() {
        given(scheduled())
                .when(state -> postpone(LATER, null).decide(state, 0, PROGRAMMES))
                .then(POSTPONED)
                .when(state ->
                        new HoldWorkshop(SESSION, SECOND, null, null, coordinatorOn(DAY_3)).decide(state, COLLEAGUES))
                .then(held(SECOND, LATER.toLocalDate()));
    }

    @Test
    void may_come_earlier() {
        var earlier = LocalDate.parse("2024-03-07").atTime(14, 0);
        given(scheduled())
                .when(state -> postpone(earlier, null).decide(state, 0, PROGRAMMES))
                .then(new WorkshopPostponed(
                        SESSION,
                        SECOND,
                        DAY_2.atTime(14, 0),
                        earlier,
                        earlier.plusHours(2),
                        PlanReason.FACILITATOR_AWAY,
                        DAY_1));
    }

    @Test
    void stays_quiet_when_the_time_is_that_already() {
        given(scheduled(), POSTPONED)
                .when(state -> postpone(LATER, null).decide(state, 1, PROGRAMMES))
                .thenNothing();
    }

    @Test
    void refuses_when_somebody_came_and_not_when_they_only_sent_word() {
        given(scheduled(), recorded(SECOND, ALICE_THERE, AttendanceStatus.PRESENT, DAY_2))
                .when(state -> postpone(LATER, null).decide(state, 1, PROGRAMMES))
                .thenRefused(SessionRefusal.SOMEONE_CAME);
        given(scheduled(), recorded(SECOND, ALICE_THERE, AttendanceStatus.SENT_WORD, DAY_2))
                .when(state -> postpone(LATER, null).decide(state, 1, PROGRAMMES))
                .then(POSTPONED);
    }

    @Test
    void refuses_once_held_cancelled_or_the_session_over() {
        given(scheduled(), held(SECOND, DAY_2))
                .when(state -> postpone(LATER, null).decide(state, 1, PROGRAMMES))
                .thenRefused(SessionRefusal.WORKSHOP_HELD);
        given(scheduled(), calledOff(SECOND))
                .when(state -> postpone(LATER, null).decide(state, 1, PROGRAMMES))
                .thenRefused(SessionRefusal.WORKSHOP_CANCELLED);
        given(scheduled(), completed(4, 4, DAY_4))
                .when(state -> postpone(LATER, null).decide(state, 1, PROGRAMMES))
                .thenRefused(SessionRefusal.COMPLETED);
    }

    @Test
    void refuses_a_time_outside_the_programme_or_an_end_before_the_start() {
        given(scheduled())
                .when(state -> postpone(LATER.plusYears(2), null).decide(state, 0, PROGRAMMES))
                .thenRefused(SessionRefusal.OUTSIDE_PROGRAMME);
        given(scheduled())
                .when(state -> new PostponeWorkshop(
                                SESSION, SECOND, LATER, LATER.minusHours(1), PlanReason.OTHER, on(DAY_1))
                        .decide(state, 0, PROGRAMMES))
                .thenRefused(SessionRefusal.ENDS_BEFORE_START);
    }

    @Test
    void refuses_a_stale_form_with_both_sides_values() {
        var other = LATER.plusDays(1);
        given(scheduled(), POSTPONED)
                .when(state -> postpone(other, 0L).decide(state, 1, PROGRAMMES))
                .thenRefused(
                        SessionRefusal.PLAN_CHANGED_MEANWHILE,
                        Map.of(
                                "version",
                                1L,
                                "seenVersion",
                                0L,
                                "current",
                                Map.of("start", LATER, "end", LATER.plusHours(2)),
                                "currently",
                                "le 14/03/2024 de 09h00 à 11h00",
                                "asked",
                                Map.of("start", other, "end", other.plusHours(2)),
                                "asking",
                                "le 15/03/2024 de 09h00 à 11h00"));
    }

    private static PostponeWorkshop postpone(LocalDateTime start, @Nullable Long seenVersion) {
        return new PostponeWorkshop(
                SESSION,
                SECOND,
                start,
                start.plusHours(2),
                PlanReason.FACILITATOR_AWAY,
                new PlanChange(DAY_1, seenVersion));
    }
}
