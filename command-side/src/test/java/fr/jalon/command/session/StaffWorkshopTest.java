package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;

import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaffWorkshopTest {

    private static final WorkshopStaffed NADIA_AND_ALICE = new WorkshopStaffed(
            SESSION,
            SECOND,
            List.of(new TeamMember(NADIA, TeamStatus.EMPLOYEE), new TeamMember(ALICE, TeamStatus.PARENT)),
            DAY_1);

    @Test
    void has_the_whole_team_with_their_status_of_that_day() {
        given(scheduled())
                .when(state -> staff(NADIA, ALICE).decide(state, 0, COLLEAGUES))
                .then(NADIA_AND_ALICE);
    }

    @Test
    void may_have_nobody_yet() {
        given(scheduled())
                .when(state -> staff().decide(state, 0, COLLEAGUES))
                .then(new WorkshopStaffed(SESSION, SECOND, List.of(), DAY_1));
    }

    @Test
    void stays_quiet_when_the_team_is_that_already() {
        given(scheduled(), NADIA_AND_ALICE)
                .when(state -> staff(NADIA, ALICE).decide(state, 1, COLLEAGUES))
                .thenNothing();
    }

    @Test
    void refuses_somebody_nobody_knows() {
        given(scheduled())
                .when(state -> staff(STRANGER).decide(state, 0, COLLEAGUES))
                .thenRefused(SessionRefusal.COLLEAGUE_UNKNOWN, Map.of("person", STRANGER.value(), "on", DAY_2));
    }

    @Test
    void refuses_once_held_cancelled_or_the_session_over() {
        given(scheduled(), held(SECOND, DAY_2))
                .when(state -> staff(ALICE).decide(state, 1, COLLEAGUES))
                .thenRefused(SessionRefusal.WORKSHOP_HELD);
        given(scheduled(), calledOff(SECOND))
                .when(state -> staff(ALICE).decide(state, 1, COLLEAGUES))
                .thenRefused(SessionRefusal.WORKSHOP_CANCELLED);
        given(scheduled(), stoppedShort())
                .when(state -> staff(ALICE).decide(state, 1, COLLEAGUES))
                .thenRefused(SessionRefusal.CANCELLED);
    }

    @Test
    void refuses_a_stale_form_with_both_sides_values() {
        given(scheduled(), NADIA_AND_ALICE)
                .when(state -> new StaffWorkshop(SESSION, SECOND, List.of(OMAR), new PlanChange(DAY_1, 0L))
                        .decide(state, 1, COLLEAGUES))
                .thenRefused(
                        SessionRefusal.PLAN_CHANGED_MEANWHILE,
                        Map.of(
                                "version",
                                1L,
                                "seenVersion",
                                0L,
                                "current",
                                Map.of("team", List.of(NADIA.value(), ALICE.value())),
                                "currently",
                                "Équipe : 2",
                                "asked",
                                Map.of("team", List.of(OMAR.value())),
                                "asking",
                                "Équipe : 1"));
    }

    private static StaffWorkshop staff(PersonId... team) {
        return new StaffWorkshop(SESSION, SECOND, List.of(team), on(DAY_1));
    }
}
