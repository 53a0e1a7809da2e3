package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.command.session.SessionStory.given;
import static fr.jalon.command.session.SessionStory.nothingYet;
import static fr.jalon.events.value.AttendanceStatus.NOT_ENTERED;
import static fr.jalon.events.value.AttendanceStatus.NO_NEWS;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;
import static fr.jalon.events.value.AttendanceStatus.SENT_WORD;

import fr.jalon.command.session.CatchUpAttendance.Cell;
import fr.jalon.events.session.AttendanceEvent.AttendanceCorrected;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.WorkshopId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatchUpAttendanceTest {

    @Test
    void records_every_cell_of_two_forgotten_workshops_at_once() {
        given(scheduled(), enrolled(ALICE_THERE), enrolled(BRUNO_THERE))
                .when(state -> catchUp(
                                cell(FIRST, ALICE, PRESENT, 0),
                                cell(SECOND, ALICE, SENT_WORD, 1),
                                cell(FIRST, BRUNO, NO_NEWS, 2),
                                cell(SECOND, BRUNO, PRESENT, 3))
                        .decide(state, FAMILIES))
                .then(
                        recorded(FIRST, ALICE_THERE, PRESENT, DAY_1),
                        recorded(SECOND, ALICE_THERE, SENT_WORD, DAY_2),
                        recorded(FIRST, BRUNO_THERE, NO_NEWS, DAY_1),
                        recorded(SECOND, BRUNO_THERE, PRESENT, DAY_2));
    }

    @Test
    void enrols_whoever_was_there_without_a_place_once() {
        given(scheduled(), enrolled(ALICE_THERE), stopped(ALICE_THERE), waiting(CHLOE_THERE))
                .when(state -> catchUp(
                                cell(FIRST, ALICE, PRESENT, 0),
                                cell(SECOND, ALICE, PRESENT, 1),
                                cell(SECOND, CHLOE, PRESENT, 2))
                        .decide(state, FAMILIES))
                .then(
                        walkedIn(ALICE_THERE, DAY_1),
                        recorded(FIRST, ALICE_THERE, PRESENT, DAY_1),
                        recorded(SECOND, ALICE_THERE, PRESENT, DAY_2),
                        promoted(CHLOE_THERE, DAY_2),
                        recorded(SECOND, CHLOE_THERE, PRESENT, DAY_2));
    }

    @Test
    void one_cell_filled_in_meanwhile_holds_back_all_and_shows_both_sides() {
        given(scheduled(), enrolled(ALICE_THERE), recorded(FIRST, ALICE_THERE, SENT_WORD, DAY_1))
                .when(state -> catchUp(cell(FIRST, ALICE, PRESENT, 0), cell(SECOND, ALICE, PRESENT, 1))
                        .decide(state, FAMILIES))
                .thenRefused(
                        SessionRefusal.CELLS_CHANGED_MEANWHILE,
                        Map.of(
                                "cells",
                                List.of(Map.of(
                                        "at",
                                        "lines[0].",
                                        "workshop",
                                        FIRST.value(),
                                        "person",
                                        ALICE.value(),
                                        "current",
                                        SENT_WORD,
                                        "currently",
                                        "A prévenu",
                                        "asked",
                                        PRESENT,
                                        "asking",
                                        "Présence"))));
    }

    @Test
    void what_was_seen_and_is_still_wanted_otherwise_is_a_correction_from_the_sheet() {
        given(scheduled(), enrolled(ALICE_THERE), recorded(FIRST, ALICE_THERE, SENT_WORD, DAY_1))
                .when(state -> new CatchUpAttendance(
                                SESSION,
                                List.of(new Cell(FIRST, ALICE, SENT_WORD, PRESENT, "lines[0].")),
                                coordinatorOn(AFTERWARDS))
                        .decide(state, FAMILIES))
                .then(new AttendanceCorrected(
                        SESSION,
                        FIRST,
                        IN_THE_NORTH,
                        ALICE_THERE,
                        SessionStory.event(3),
                        SENT_WORD,
                        PRESENT,
                        DAY_1,
                        CorrectionReason.SIGNED_SHEET,
                        DAY_1));
    }

    @Test
    void stays_quiet_about_what_is_recorded_already_and_about_an_empty_grid() {
        given(scheduled(), enrolled(ALICE_THERE), recorded(FIRST, ALICE_THERE, PRESENT, DAY_1))
                .when(state -> catchUp(cell(FIRST, ALICE, PRESENT, 0)).decide(state, FAMILIES))
                .thenNothing()
                .when(state -> catchUp().decide(state, FAMILIES))
                .thenNothing();
    }

    @Test
    void refuses_a_workshop_to_come_cancelled_or_unknown_and_a_person_nobody_knows() {
        var early = new CatchUpAttendance(SESSION, List.of(cell(FOURTH, ALICE, PRESENT, 0)), coordinatorOn(DAY_2));
        given(scheduled(), enrolled(ALICE_THERE))
                .when(state -> early.decide(state, FAMILIES))
                .thenRefused(SessionRefusal.NOT_YET, Map.of("day", DAY_4));
        given(scheduled(), enrolled(ALICE_THERE), calledOff(SECOND))
                .when(state -> catchUp(cell(SECOND, ALICE, PRESENT, 0)).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.WORKSHOP_DID_NOT_TAKE_PLACE);
        given(scheduled())
                .when(state -> catchUp(cell(FIFTH, ALICE, PRESENT, 0)).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.WORKSHOP_UNKNOWN);
        given(scheduled())
                .when(state -> catchUp(cell(FIRST, ALICE, PRESENT, 0)).decide(state, NOBODY_KNOWN))
                .thenRefused(SessionRefusal.PERSON_UNKNOWN);
        nothingYet()
                .when(state -> catchUp(cell(FIRST, ALICE, PRESENT, 0)).decide(state, FAMILIES))
                .thenRefused(SessionRefusal.UNKNOWN);
    }

    private static CatchUpAttendance catchUp(Cell... cells) {
        return new CatchUpAttendance(SESSION, List.of(cells), coordinatorOn(AFTERWARDS));
    }

    private static Cell cell(WorkshopId workshop, PersonId person, AttendanceStatus status, int row) {
        return new Cell(workshop, person, NOT_ENTERED, status, "lines[" + row + "].");
    }
}
