package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;

import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Where;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompleteSessionTest {

    private static final CompleteSession COMPLETE = new CompleteSession(SESSION, AFTERWARDS);

    @Test
    void is_complete_with_half_of_its_workshops_held_on_the_day_of_the_last() {
        given(scheduled(), held(THIRD, DAY_3), held(FIRST, DAY_1))
                .when(state -> COMPLETE.decide(state, PROGRAMMES))
                .then(completed(4, 2, DAY_3));
    }

    @Test
    void says_each_territory_where_a_workshop_was_held() {
        var moved = new WorkshopMoved(SESSION, SECOND, HALL, LIBRARY, PlanReason.OTHER, DAY_1);
        var heldInTheSouth = new WorkshopHeld(
                SESSION, SECOND, new Where(ORGANISATION, PROGRAMME, STRAND, SOUTH), NADIA_ALONE, DAY_2);
        given(scheduled(), moved, held(FIRST, DAY_1), heldInTheSouth, held(THIRD, DAY_3))
                .when(state -> COMPLETE.decide(state, PROGRAMMES))
                .then(new SessionCompleted(
                        SESSION, ORGANISATION, PROGRAMME, STRAND, List.of(NORTH, SOUTH), 4, 3, DAY_3));
    }

    /** A workshop held before its day is no longer to come, and a territory where nothing was held is not named. */
    @Test
    void counts_what_was_held_and_not_what_was_planned() {
        var inTheSouth = new WorkshopMoved(SESSION, FOURTH, HALL, LIBRARY, PlanReason.OTHER, DAY_1);
        given(scheduled(), inTheSouth, held(FIRST, DAY_1), held(SECOND, DAY_2), held(FOURTH, DAY_2))
                .when(state -> new CompleteSession(SESSION, DAY_3).decide(state, PROGRAMMES))
                .then(new SessionCompleted(
                        SESSION, ORGANISATION, PROGRAMME, STRAND, List.of(NORTH, SOUTH), 4, 3, DAY_2));
        given(scheduled(), inTheSouth, held(FIRST, DAY_1), held(SECOND, DAY_2))
                .when(state -> COMPLETE.decide(state, PROGRAMMES))
                .then(completed(4, 2, DAY_2));
    }

    @Test
    void refuses_with_too_few_workshops_held_and_says_how_many_it_needs() {
        given(scheduled(), held(FIRST, DAY_1))
                .when(state -> COMPLETE.decide(state, PROGRAMMES))
                .thenRefused(
                        SessionRefusal.TOO_FEW_WORKSHOPS_HELD,
                        Map.of("held", 1, "planned", 4, "needed", 2, "workshopsHeld", "1 atelier tenu"));
    }

    @Test
    void asks_the_share_its_programme_defines_rounded_up() {
        given(scheduled(), held(FIRST, DAY_1), held(SECOND, DAY_2))
                .when(state -> COMPLETE.decide(state, asking("0.6")))
                .thenRefused(
                        SessionRefusal.TOO_FEW_WORKSHOPS_HELD,
                        Map.of("held", 2, "planned", 4, "needed", 3, "workshopsHeld", "2 ateliers tenus"));
    }

    @Test
    void needs_one_workshop_held_whatever_the_share() {
        given(scheduled())
                .when(state -> COMPLETE.decide(state, asking("0")))
                .thenRefused(
                        SessionRefusal.TOO_FEW_WORKSHOPS_HELD,
                        Map.of("held", 0, "planned", 4, "needed", 1, "workshopsHeld", "0 atelier tenu"));
    }

    @Test
    void is_not_made_complete_by_cancelling_workshops() {
        given(scheduled(), held(FIRST, DAY_1), calledOff(SECOND), calledOff(THIRD), calledOff(FOURTH))
                .when(state -> COMPLETE.decide(state, PROGRAMMES))
                .thenRefused(SessionRefusal.TOO_FEW_WORKSHOPS_HELD);
    }

    @Test
    void counts_a_workshop_and_the_one_that_took_its_place_once() {
        given(scheduled(), calledOff(SECOND), added(FIFTH, AFTERWARDS), held(FIRST, DAY_1), held(FIFTH, AFTERWARDS))
                .when(state -> COMPLETE.decide(state, PROGRAMMES))
                .then(completed(4, 2, AFTERWARDS));
    }

    @Test
    void counts_a_workshop_added_on_top_of_the_others() {
        given(scheduled(), added(FIFTH, AFTERWARDS), held(FIRST, DAY_1), held(FIFTH, AFTERWARDS))
                .when(state -> COMPLETE.decide(state, PROGRAMMES))
                .thenRefused(
                        SessionRefusal.TOO_FEW_WORKSHOPS_HELD,
                        Map.of("held", 2, "planned", 5, "needed", 3, "workshopsHeld", "2 ateliers tenus"));
    }

    @Test
    void refuses_while_a_workshop_is_still_to_come() {
        given(scheduled(), held(FIRST, DAY_1), held(SECOND, DAY_2), held(THIRD, DAY_3))
                .when(state -> new CompleteSession(SESSION, DAY_3).decide(state, PROGRAMMES))
                .thenRefused(SessionRefusal.WORKSHOPS_TO_COME, Map.of("toCome", 1L));
    }

    @Test
    void stays_quiet_when_it_is_complete_already() {
        given(scheduled(), completed(4, 4, DAY_4))
                .when(state -> COMPLETE.decide(state, PROGRAMMES))
                .thenNothing();
    }

    @Test
    void refuses_a_cancelled_or_unknown_session() {
        given(scheduled(), stoppedShort())
                .when(state -> COMPLETE.decide(state, PROGRAMMES))
                .thenRefused(SessionRefusal.CANCELLED);
        nothingYet().when(state -> COMPLETE.decide(state, PROGRAMMES)).thenRefused(SessionRefusal.UNKNOWN);
    }

    private static OpenProgrammes asking(String share) {
        return knowing(new OpenProgrammes.Programme(
                PROGRAMME,
                ORGANISATION,
                DAT.period(),
                DAT.zone(),
                DAT.territories(),
                DAT.strands(),
                new BigDecimal(share)));
    }
}
