package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;

import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PlanReason;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CancelWorkshopTest {

    private static final CancelWorkshop CANCEL =
            new CancelWorkshop(SESSION, SECOND, PlanReason.HALL_UNAVAILABLE, on(PLANNED_ON));

    @Test
    void calls_it_off() {
        given(scheduled()).when(state -> CANCEL.decide(state, 0)).then(calledOff(SECOND));
    }

    @Test
    void calls_it_off_when_people_only_sent_word() {
        given(scheduled(), recorded(SECOND, ALICE_THERE, AttendanceStatus.SENT_WORD, DAY_2))
                .when(state -> CANCEL.decide(state, 1))
                .then(calledOff(SECOND));
    }

    @Test
    void stays_quiet_when_it_is_called_off_already() {
        given(scheduled(), calledOff(SECOND))
                .when(state -> CANCEL.decide(state, 1))
                .thenNothing();
    }

    @Test
    void refuses_when_somebody_came_by_name_or_not() {
        given(scheduled(), recorded(SECOND, ALICE_THERE, AttendanceStatus.PRESENT, DAY_2))
                .when(state -> CANCEL.decide(state, 1))
                .thenRefused(SessionRefusal.SOMEONE_CAME);
        given(scheduled(), counted(SECOND, 3, DAY_2))
                .when(state -> CANCEL.decide(state, 1))
                .thenRefused(SessionRefusal.SOMEONE_CAME);
        given(scheduled(), new ChildrenCounted(SESSION, SECOND, IN_THE_NORTH, 1, null, DAY_2))
                .when(state -> CANCEL.decide(state, 1))
                .thenRefused(SessionRefusal.SOMEONE_CAME);
    }

    @Test
    void refuses_once_held_or_the_session_over() {
        given(scheduled(), held(SECOND, DAY_2))
                .when(state -> CANCEL.decide(state, 1))
                .thenRefused(SessionRefusal.WORKSHOP_HELD);
        given(scheduled(), completed(4, 4, DAY_4))
                .when(state -> CANCEL.decide(state, 1))
                .thenRefused(SessionRefusal.COMPLETED);
    }

    @Test
    void refuses_a_stale_form_with_both_sides_values() {
        given(scheduled(), calledOff(FIRST))
                .when(state -> new CancelWorkshop(SESSION, SECOND, PlanReason.OTHER, new PlanChange(DAY_1, 0L))
                        .decide(state, 1))
                .thenRefused(
                        SessionRefusal.PLAN_CHANGED_MEANWHILE,
                        Map.of(
                                "version",
                                1L,
                                "seenVersion",
                                0L,
                                "current",
                                Map.of("start", DAY_2.atTime(14, 0), "end", DAY_2.atTime(16, 0)),
                                "currently",
                                "le 12/03/2024 de 14h00 à 16h00",
                                "asked",
                                Map.of("cancelled", true),
                                "asking",
                                "annuler l’atelier"));
    }
}
