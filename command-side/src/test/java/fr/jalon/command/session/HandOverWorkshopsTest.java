package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;

import fr.jalon.command.http.RecordingGateway;
import fr.jalon.events.access.AccessEvent.SessionsHandedOver;
import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class HandOverWorkshopsTest {

    private static final TeamMember OMAR_VOLUNTEER = new TeamMember(OMAR, TeamStatus.VOLUNTEER);

    @Test
    void the_colleague_takes_the_place_in_every_workshop_still_planned() {
        given(scheduled(), held(FIRST, DAY_1))
                .when(state -> handing(OMAR).decide(state, COLLEAGUES))
                .then(staffed(SECOND), staffed(THIRD), staffed(FOURTH));
    }

    @Test
    void the_others_of_the_team_stay() {
        given(
                        scheduled(),
                        held(FIRST, DAY_1),
                        held(SECOND, DAY_2),
                        held(THIRD, DAY_3),
                        new WorkshopStaffed(
                                SESSION,
                                FOURTH,
                                List.of(
                                        new TeamMember(ALICE, TeamStatus.PARENT),
                                        new TeamMember(NADIA, TeamStatus.EMPLOYEE)),
                                DAY_1))
                .when(state -> handing(OMAR).decide(state, COLLEAGUES))
                .then(new WorkshopStaffed(
                        SESSION, FOURTH, List.of(new TeamMember(ALICE, TeamStatus.PARENT), OMAR_VOLUNTEER), DAY_1));
    }

    @Test
    void refuses_somebody_nobody_knows() {
        given(scheduled())
                .when(state -> handing(STRANGER).decide(state, COLLEAGUES))
                .thenRefused(SessionRefusal.COLLEAGUE_UNKNOWN, Map.of("person", STRANGER.value(), "on", DAY_1));
    }

    @Test
    void stays_quiet_where_the_person_animates_nothing_or_the_session_is_over() {
        given(scheduled())
                .when(state -> new HandOverWorkshops(SESSION, ALICE, OMAR, DAY_1).decide(state, COLLEAGUES))
                .thenNothing();
        given(scheduled(), stoppedShort())
                .when(state -> handing(OMAR).decide(state, COLLEAGUES))
                .thenNothing();
    }

    @Test
    void follows_what_was_handed_over() {
        var gateway = new RecordingGateway();
        new WhenSessionsHandedOverThenStaffTheirWorkshops(gateway)
                .on(new SessionsHandedOver(
                        new AccountId("account-1"), NADIA, new AccountId("account-2"), OMAR, List.of(SESSION), DAY_1));
        Assertions.assertThat(gateway.commands()).containsExactly(handing(OMAR));
    }

    private static HandOverWorkshops handing(PersonId colleague) {
        return new HandOverWorkshops(SESSION, NADIA, colleague, DAY_1);
    }

    private static WorkshopStaffed staffed(WorkshopId workshop) {
        return new WorkshopStaffed(SESSION, workshop, List.of(OMAR_VOLUNTEER), DAY_1);
    }
}
