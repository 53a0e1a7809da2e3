package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;

import fr.jalon.events.value.Label;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.TerritoryId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddWorkshopTest {

    private static final WorkshopPlan ONE_MORE =
            new WorkshopPlan(FIFTH, HALL, AFTERWARDS.atTime(14, 0), AFTERWARDS.atTime(16, 0), List.of(NADIA));

    @Test
    void plans_one_more() {
        given(scheduled())
                .when(state -> add(ONE_MORE).decide(state, 0, PROGRAMMES, COLLEAGUES))
                .then(added(FIFTH, AFTERWARDS));
    }

    @Test
    void stays_quiet_when_that_workshop_is_there() {
        given(scheduled(), added(FIFTH, AFTERWARDS))
                .when(state -> add(ONE_MORE).decide(state, 1, PROGRAMMES, COLLEAGUES))
                .thenNothing();
    }

    @Test
    void refuses_in_a_session_that_is_over_or_unknown() {
        nothingYet()
                .when(state -> add(ONE_MORE).decide(state, 0, PROGRAMMES, COLLEAGUES))
                .thenRefused(SessionRefusal.UNKNOWN);
        given(scheduled(), completed(4, 4, DAY_4))
                .when(state -> add(ONE_MORE).decide(state, 1, PROGRAMMES, COLLEAGUES))
                .thenRefused(SessionRefusal.COMPLETED);
        given(scheduled(), stoppedShort())
                .when(state -> add(ONE_MORE).decide(state, 1, PROGRAMMES, COLLEAGUES))
                .thenRefused(SessionRefusal.CANCELLED);
    }

    @Test
    void refuses_a_place_outside_the_programme() {
        var elsewhere = new Place(new Label("Ailleurs"), new TerritoryId("territory-other"));
        var plan = new WorkshopPlan(FIFTH, elsewhere, ONE_MORE.start(), ONE_MORE.end(), List.of());
        given(scheduled())
                .when(state -> add(plan).decide(state, 0, PROGRAMMES, COLLEAGUES))
                .thenRefused(SessionRefusal.TERRITORY_UNKNOWN);
    }

    @Test
    void refuses_a_form_shown_before_something_else_changed() {
        given(scheduled(), calledOff(FOURTH))
                .when(state -> new AddWorkshop(SESSION, ONE_MORE, new PlanChange(PLANNED_ON, 0L))
                        .decide(state, 1, PROGRAMMES, COLLEAGUES))
                .thenRefused(
                        SessionRefusal.PLAN_CHANGED_MEANWHILE,
                        Map.of(
                                "version",
                                1L,
                                "seenVersion",
                                0L,
                                "current",
                                Map.of("workshops", 4),
                                "currently",
                                "Ateliers : 4",
                                "asked",
                                Map.of("start", ONE_MORE.start(), "end", ONE_MORE.end()),
                                "asking",
                                "le 02/04/2024 de 14h00 à 16h00"));
    }

    private static AddWorkshop add(WorkshopPlan plan) {
        return new AddWorkshop(SESSION, plan, on(PLANNED_ON));
    }
}
