package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;

import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoveWorkshopTest {

    private static final WorkshopMoved MOVED =
            new WorkshopMoved(SESSION, SECOND, HALL, LIBRARY, PlanReason.HALL_UNAVAILABLE, DAY_1);

    @Test
    void takes_place_elsewhere_and_counts_there() {
        given(scheduled())
                .when(state -> move(SECOND, LIBRARY).decide(state, 0, PROGRAMMES))
                .then(MOVED)
                .when(state ->
                        new HoldWorkshop(SESSION, SECOND, null, null, coordinatorOn(DAY_2)).decide(state, COLLEAGUES))
                .then(new WorkshopHeld(
                        SESSION, SECOND, new Where(ORGANISATION, PROGRAMME, STRAND, SOUTH), NADIA_ALONE, DAY_2));
    }

    @Test
    void stays_quiet_when_it_is_there_already_even_from_a_stale_form() {
        given(scheduled(), MOVED)
                .when(state -> move(SECOND, LIBRARY, 0).decide(state, 1, PROGRAMMES))
                .thenNothing();
    }

    @Test
    void refuses_a_workshop_held_cancelled_or_unknown() {
        given(scheduled(), held(SECOND, DAY_2))
                .when(state -> move(SECOND, LIBRARY).decide(state, 1, PROGRAMMES))
                .thenRefused(SessionRefusal.WORKSHOP_HELD, Map.of("workshop", SECOND.value(), "heldOn", DAY_2));
        given(scheduled(), calledOff(SECOND))
                .when(state -> move(SECOND, LIBRARY).decide(state, 1, PROGRAMMES))
                .thenRefused(SessionRefusal.WORKSHOP_CANCELLED);
        given(scheduled())
                .when(state -> move(FIFTH, LIBRARY).decide(state, 0, PROGRAMMES))
                .thenRefused(SessionRefusal.WORKSHOP_UNKNOWN);
    }

    @Test
    void refuses_in_a_session_that_is_over_or_unknown() {
        nothingYet()
                .when(state -> move(SECOND, LIBRARY).decide(state, 0, PROGRAMMES))
                .thenRefused(SessionRefusal.UNKNOWN);
        given(scheduled(), stoppedShort())
                .when(state -> move(SECOND, LIBRARY).decide(state, 1, PROGRAMMES))
                .thenRefused(SessionRefusal.CANCELLED);
    }

    @Test
    void stays_in_its_territory_once_somebody_was_counted_there() {
        var otherHall = new Place(new Label("Annexe Nord"), NORTH);
        given(scheduled(), recorded(SECOND, ALICE_THERE, AttendanceStatus.PRESENT, DAY_2))
                .when(state -> move(SECOND, LIBRARY).decide(state, 1, PROGRAMMES))
                .thenRefused(SessionRefusal.SOMEONE_CAME);
        given(scheduled(), recorded(SECOND, ALICE_THERE, AttendanceStatus.PRESENT, DAY_2))
                .when(state -> move(SECOND, otherHall).decide(state, 1, PROGRAMMES))
                .then(new WorkshopMoved(SESSION, SECOND, HALL, otherHall, PlanReason.HALL_UNAVAILABLE, DAY_1));
    }

    @Test
    void changes_its_territory_only_when_that_is_said() {
        var unsaid = new MoveWorkshop(SESSION, SECOND, LIBRARY, PlanReason.HALL_UNAVAILABLE, false, on(DAY_1));
        given(scheduled())
                .when(state -> unsaid.decide(state, 0, PROGRAMMES))
                .thenRefused(
                        SessionRefusal.TERRITORY_TO_CONFIRM,
                        Map.of(
                                "from",
                                NORTH.value(),
                                "to",
                                SOUTH.value(),
                                "field",
                                "territory",
                                "confirm",
                                "intoAnotherTerritory"));
        var nextDoor = new Place(new Label("Annexe Nord"), NORTH);
        given(scheduled())
                .when(state -> new MoveWorkshop(
                                SESSION, SECOND, nextDoor, PlanReason.HALL_UNAVAILABLE, false, on(DAY_1))
                        .decide(state, 0, PROGRAMMES))
                .then(new WorkshopMoved(SESSION, SECOND, HALL, nextDoor, PlanReason.HALL_UNAVAILABLE, DAY_1));
    }

    @Test
    void refuses_a_territory_of_another_programme() {
        given(scheduled())
                .when(state -> move(SECOND, new Place(new Label("Ailleurs"), new TerritoryId("territory-other")))
                        .decide(state, 0, PROGRAMMES))
                .thenRefused(SessionRefusal.TERRITORY_UNKNOWN);
    }

    @Test
    void refuses_a_stale_form_with_both_sides_values() {
        given(scheduled(), MOVED)
                .when(state -> move(SECOND, HALL, 0).decide(state, 1, PROGRAMMES))
                .thenRefused(
                        SessionRefusal.PLAN_CHANGED_MEANWHILE,
                        Map.of(
                                "version",
                                1L,
                                "seenVersion",
                                0L,
                                "current",
                                Map.of("place", "Médiathèque Sud", "territory", SOUTH.value()),
                                "currently",
                                "Médiathèque Sud",
                                "asked",
                                Map.of("place", "Centre social Nord", "territory", NORTH.value()),
                                "asking",
                                "Centre social Nord"));
    }

    private static MoveWorkshop move(WorkshopId workshop, Place to) {
        return new MoveWorkshop(SESSION, workshop, to, PlanReason.HALL_UNAVAILABLE, true, on(DAY_1));
    }

    private static MoveWorkshop move(WorkshopId workshop, Place to, long seenVersion) {
        return new MoveWorkshop(
                SESSION, workshop, to, PlanReason.HALL_UNAVAILABLE, true, new PlanChange(DAY_1, seenVersion));
    }
}
