package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.session.PlannedWorkshop;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.StrandId;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.TerritoryId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleSessionTest {

    private static final Label NAME = new Label("Session du printemps");

    @Test
    void plans_its_workshops_each_with_its_own_place_time_and_team() {
        nothingYet()
                .when(state -> schedule(
                                STRAND,
                                workshop(HALL, DAY_1, NADIA, OMAR),
                                new WorkshopPlan(
                                        SECOND,
                                        LIBRARY,
                                        AFTERWARDS.atTime(9, 0),
                                        AFTERWARDS.atTime(11, 30),
                                        List.of(OMAR)))
                        .decide(state, PROGRAMMES, COLLEAGUES, NOTHING_ALIKE))
                .then(new SessionScheduled(
                        SESSION,
                        ORGANISATION,
                        PROGRAMME,
                        STRAND,
                        NAME,
                        12,
                        List.of(
                                new PlannedWorkshop(
                                        FIRST,
                                        HALL,
                                        DAY_1.atTime(14, 0),
                                        DAY_1.atTime(16, 0),
                                        List.of(
                                                new TeamMember(NADIA, TeamStatus.EMPLOYEE),
                                                new TeamMember(OMAR, TeamStatus.VOLUNTEER))),
                                new PlannedWorkshop(
                                        SECOND,
                                        LIBRARY,
                                        AFTERWARDS.atTime(9, 0),
                                        AFTERWARDS.atTime(11, 30),
                                        List.of(new TeamMember(OMAR, TeamStatus.EMPLOYEE)))),
                        PLANNED_ON));
    }

    @Test
    void names_a_parent_of_the_team_as_a_parent_and_each_once() {
        nothingYet()
                .when(state -> schedule(null, workshop(HALL, DAY_1, ALICE, ALICE))
                        .decide(state, PROGRAMMES, COLLEAGUES, NOTHING_ALIKE))
                .then(new SessionScheduled(
                        SESSION,
                        ORGANISATION,
                        PROGRAMME,
                        null,
                        NAME,
                        12,
                        List.of(new PlannedWorkshop(
                                FIRST,
                                HALL,
                                DAY_1.atTime(14, 0),
                                DAY_1.atTime(16, 0),
                                List.of(new TeamMember(ALICE, TeamStatus.PARENT)))),
                        PLANNED_ON));
    }

    @Test
    void refuses_to_schedule_the_same_session_again() {
        given(scheduled())
                .when(state ->
                        schedule(STRAND, workshop(HALL, DAY_1)).decide(state, PROGRAMMES, COLLEAGUES, NOTHING_ALIKE))
                .thenRefused(SessionRefusal.ALREADY_SCHEDULED);
    }

    @Test
    void refuses_a_programme_nobody_launched() {
        nothingYet()
                .when(state -> new ScheduleSession(
                                SESSION,
                                new ProgrammeId("programme-none"),
                                null,
                                NAME,
                                12,
                                List.of(workshop(HALL, DAY_1)),
                                false,
                                PLANNED_ON)
                        .decide(state, PROGRAMMES, COLLEAGUES, NOTHING_ALIKE))
                .thenRefused(SessionRefusal.PROGRAMME_UNKNOWN);
    }

    @Test
    void refuses_a_strand_of_another_programme() {
        nothingYet()
                .when(state -> schedule(new StrandId("strand-other"), workshop(HALL, DAY_1))
                        .decide(state, PROGRAMMES, COLLEAGUES, NOTHING_ALIKE))
                .thenRefused(SessionRefusal.STRAND_UNKNOWN, Map.of("strand", "strand-other"));
    }

    @Test
    void refuses_a_place_in_a_territory_of_another_programme() {
        var elsewhere = new Place(new Label("Ailleurs"), new TerritoryId("territory-other"));
        nothingYet()
                .when(state ->
                        schedule(null, workshop(elsewhere, DAY_1)).decide(state, PROGRAMMES, COLLEAGUES, NOTHING_ALIKE))
                .thenRefused(SessionRefusal.TERRITORY_UNKNOWN, Map.of("territory", "territory-other"));
    }

    @Test
    void refuses_a_day_outside_the_programme() {
        var late = LocalDate.parse("2026-01-01");
        nothingYet()
                .when(state ->
                        schedule(null, workshop(HALL, late)).decide(state, PROGRAMMES, COLLEAGUES, NOTHING_ALIKE))
                .thenRefused(
                        SessionRefusal.OUTSIDE_PROGRAMME,
                        Map.of(
                                "day",
                                late,
                                "from",
                                DAT.period().from(),
                                "to",
                                DAT.period().to()));
    }

    @Test
    void refuses_a_workshop_that_begins_before_the_programme_or_ends_after_it() {
        var first = DAT.period().from();
        var last = DAT.period().to();
        for (var night : List.of(
                new WorkshopPlan(FIRST, HALL, first.minusDays(1).atTime(23, 0), first.atTime(1, 0), List.of()),
                new WorkshopPlan(
                        FIRST, HALL, last.atTime(23, 0), last.plusDays(1).atTime(1, 0), List.of()))) {
            nothingYet()
                    .when(state -> schedule(null, night).decide(state, PROGRAMMES, COLLEAGUES, NOTHING_ALIKE))
                    .thenRefused(SessionRefusal.OUTSIDE_PROGRAMME);
        }
    }

    @Test
    void accepts_the_last_day_of_the_programme() {
        var last = DAT.period().to();
        nothingYet()
                .when(state ->
                        schedule(null, workshop(HALL, last)).decide(state, PROGRAMMES, COLLEAGUES, NOTHING_ALIKE))
                .then(new SessionScheduled(
                        SESSION,
                        ORGANISATION,
                        PROGRAMME,
                        null,
                        NAME,
                        12,
                        List.of(new PlannedWorkshop(FIRST, HALL, last.atTime(14, 0), last.atTime(16, 0), List.of())),
                        PLANNED_ON));
    }

    @Test
    void refuses_an_end_that_does_not_come_after_the_start() {
        var noon = DAY_1.atTime(12, 0);
        nothingYet()
                .when(state -> schedule(null, new WorkshopPlan(FIRST, HALL, noon, noon, List.of()))
                        .decide(state, PROGRAMMES, COLLEAGUES, NOTHING_ALIKE))
                .thenRefused(SessionRefusal.ENDS_BEFORE_START, Map.of("field", "end", "start", noon, "end", noon));
    }

    @Test
    void refuses_a_team_member_nobody_knows() {
        nothingYet()
                .when(state -> schedule(null, workshop(HALL, DAY_1, STRANGER))
                        .decide(state, PROGRAMMES, COLLEAGUES, NOTHING_ALIKE))
                .thenRefused(SessionRefusal.COLLEAGUE_UNKNOWN, Map.of("person", STRANGER.value(), "on", DAY_1));
    }

    @Test
    void asks_whether_a_session_of_this_name_and_start_is_a_second_one() {
        PlannedSessions sentAlready = (programme, name, start) ->
                programme.equals(PROGRAMME) && name.equals(NAME) && start.equals(DAY_1.atTime(14, 0));
        var workshops = new WorkshopPlan[] {workshop(HALL, DAY_2), workshop(HALL, DAY_1)};
        nothingYet()
                .when(state -> schedule(null, workshops).decide(state, PROGRAMMES, COLLEAGUES, sentAlready))
                .thenRefused(SessionRefusal.PLANNED_ALREADY, Map.of("start", DAY_1.atTime(14, 0), "confirm", "again"));
        assertThat(again(workshops).decide(new Session.Unknown(), PROGRAMMES, COLLEAGUES, sentAlready))
                .hasSize(1);
        assertThat(schedule(null, workshop(HALL, DAY_2))
                        .decide(new Session.Unknown(), PROGRAMMES, COLLEAGUES, sentAlready))
                .hasSize(1);
    }

    private static ScheduleSession again(WorkshopPlan... workshops) {
        return new ScheduleSession(SESSION, PROGRAMME, null, NAME, 12, List.of(workshops), true, PLANNED_ON);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201})
    void refuses_a_capacity_out_of_range(int capacity) {
        assertThatThrownBy(() -> new ScheduleSession(
                        SESSION, PROGRAMME, null, NAME, capacity, List.of(workshop(HALL, DAY_1)), false, PLANNED_ON))
                .hasMessage("session.capacity-out-of-range");
    }

    @Test
    void one_place_two_hundred_and_forty_workshops_are_not_out_of_range() {
        for (var capacity : List.of(1, 200)) {
            var asked = new ScheduleSession(
                    SESSION, PROGRAMME, null, NAME, capacity, List.of(workshop(HALL, DAY_1)), false, PLANNED_ON);
            assertThat(asked.capacity()).isEqualTo(capacity);
        }
        var forty = Collections.nCopies(40, workshop(HALL, DAY_1)).toArray(WorkshopPlan[]::new);
        assertThat(schedule(null, forty).workshops()).hasSize(40);
    }

    @Test
    void refuses_a_session_without_a_workshop() {
        assertThatThrownBy(() -> schedule(null)).hasMessage("session.no-workshop");
    }

    @Test
    void refuses_more_workshops_than_a_plan_can_hold() {
        var many = Collections.nCopies(41, workshop(HALL, DAY_1)).toArray(WorkshopPlan[]::new);
        assertThatThrownBy(() -> schedule(null, many)).hasMessage("session.too-many-workshops");
    }

    private static WorkshopPlan workshop(Place place, LocalDate day, PersonId... team) {
        return new WorkshopPlan(FIRST, place, day.atTime(14, 0), day.atTime(16, 0), List.of(team));
    }

    private static ScheduleSession schedule(@Nullable StrandId strand, WorkshopPlan... workshops) {
        return new ScheduleSession(SESSION, PROGRAMME, strand, NAME, 12, List.of(workshops), false, PLANNED_ON);
    }
}
