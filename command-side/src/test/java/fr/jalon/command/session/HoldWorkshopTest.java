package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;

import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldWorkshopTest {

    @Test
    void took_place_as_planned() {
        given(scheduled())
                .when(state -> hold(null, null, coordinatorOn(DAY_1)).decide(state, COLLEAGUES))
                .then(held(FIRST, DAY_1));
    }

    @Test
    void took_place_on_another_day_with_another_team_and_their_status_of_that_day() {
        given(scheduled())
                .when(state -> hold(AFTERWARDS, List.of(OMAR), coordinatorOn(AFTERWARDS))
                        .decide(state, COLLEAGUES))
                .then(new WorkshopHeld(
                        SESSION, FIRST, IN_THE_NORTH, List.of(new TeamMember(OMAR, TeamStatus.EMPLOYEE)), AFTERWARDS));
    }

    @Test
    void took_place_earlier_than_planned() {
        var earlier = DAY_1.minusDays(1);
        given(scheduled())
                .when(state -> hold(earlier, null, coordinatorOn(earlier)).decide(state, COLLEAGUES))
                .then(held(FIRST, earlier));
    }

    @Test
    void takes_the_planned_team_at_its_status_of_the_day_held_and_keeps_whoever_is_known_no_more() {
        var staffed = new WorkshopStaffed(
                SESSION,
                FIRST,
                List.of(new TeamMember(OMAR, TeamStatus.VOLUNTEER), new TeamMember(STRANGER, TeamStatus.PARTNER)),
                PLANNED_ON);
        given(scheduled(), staffed)
                .when(state -> hold(AFTERWARDS, null, coordinatorOn(AFTERWARDS)).decide(state, COLLEAGUES))
                .then(new WorkshopHeld(
                        SESSION,
                        FIRST,
                        IN_THE_NORTH,
                        List.of(
                                new TeamMember(OMAR, TeamStatus.EMPLOYEE),
                                new TeamMember(STRANGER, TeamStatus.PARTNER)),
                        AFTERWARDS));
    }

    @Test
    void is_never_refused_because_the_session_is_over() {
        given(scheduled(), completed(4, 3, DAY_4))
                .when(state -> hold(null, null, coordinatorOn(AFTERWARDS)).decide(state, COLLEAGUES))
                .then(held(FIRST, DAY_1));
        given(scheduled(), stoppedShort())
                .when(state -> hold(null, null, coordinatorOn(AFTERWARDS)).decide(state, COLLEAGUES))
                .then(held(FIRST, DAY_1));
    }

    @Test
    void stays_quiet_when_it_was_held_that_day() {
        given(scheduled(), held(FIRST, DAY_1))
                .when(state -> hold(null, null, coordinatorOn(DAY_2)).decide(state, COLLEAGUES))
                .thenNothing();
        given(scheduled(), held(FIRST, DAY_1))
                .when(state -> hold(DAY_1, List.of(NADIA), coordinatorOn(DAY_2)).decide(state, COLLEAGUES))
                .thenNothing();
    }

    @Test
    void refuses_another_day_or_team_once_held() {
        var held = Map.<String, Object>of("workshop", FIRST.value(), "heldOn", DAY_1);
        given(scheduled(), held(FIRST, DAY_1))
                .when(state -> hold(DAY_2, null, coordinatorOn(DAY_2)).decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.WORKSHOP_HELD, held);
        given(scheduled(), held(FIRST, DAY_1))
                .when(state -> hold(null, List.of(OMAR), coordinatorOn(DAY_2)).decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.WORKSHOP_HELD, held);
    }

    @Test
    void refuses_before_it_takes_place() {
        given(scheduled())
                .when(state ->
                        hold(null, null, coordinatorOn(DAY_1.minusDays(1))).decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.NOT_YET, Map.of("day", DAY_1));
        given(scheduled())
                .when(state -> hold(DAY_3, null, coordinatorOn(DAY_2)).decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.NOT_YET, Map.of("day", DAY_3));
    }

    @Test
    void refuses_a_cancelled_workshop_and_an_unknown_session_or_colleague() {
        given(scheduled(), calledOff(FIRST))
                .when(state -> hold(null, null, coordinatorOn(DAY_1)).decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.WORKSHOP_DID_NOT_TAKE_PLACE);
        nothingYet()
                .when(state -> hold(null, null, coordinatorOn(DAY_1)).decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.UNKNOWN);
        given(scheduled())
                .when(state ->
                        hold(null, List.of(NADIA), coordinatorOn(DAY_1)).decide(state, (_, _, _) -> Optional.empty()))
                .thenRefused(SessionRefusal.COLLEAGUE_UNKNOWN);
    }

    @Test
    void is_open_to_the_animation_role_for_fifteen_days_after_the_last_workshop() {
        given(scheduled())
                .when(state -> hold(null, null, animationOn(DAY_4.plusDays(15))).decide(state, COLLEAGUES))
                .then(held(FIRST, DAY_1));
        given(scheduled())
                .when(state -> hold(null, null, animationOn(DAY_4.plusDays(16))).decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.ENTRY_CLOSED, Map.of("closedOn", DAY_4.plusDays(15)));
    }

    private static HoldWorkshop hold(@Nullable LocalDate on, @Nullable List<PersonId> team, Entry entry) {
        return new HoldWorkshop(SESSION, FIRST, on, team, entry);
    }
}
