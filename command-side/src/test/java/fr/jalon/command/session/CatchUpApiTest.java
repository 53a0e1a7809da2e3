package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.ALICE;
import static fr.jalon.command.session.SessionFixtures.BRUNO;
import static fr.jalon.command.session.SessionFixtures.FIRST;
import static fr.jalon.command.session.SessionFixtures.SECOND;
import static fr.jalon.command.session.SessionFixtures.SESSION;
import static fr.jalon.command.session.SessionFixtures.coordinatorOn;
import static fr.jalon.events.value.AttendanceStatus.NOT_ENTERED;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;
import static fr.jalon.events.value.AttendanceStatus.SENT_WORD;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.session.CatchUpAttendance.Cell;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;

class CatchUpApiTest {

    private static final String GRID = "/commands/sessions/session-1/attendance";
    private static final Entry TODAY = coordinatorOn(LocalDate.parse("2025-03-17"));

    private final SessionHttp http = new SessionHttp(CatchUpApi::new);

    @Test
    void takes_a_whole_grid_from_a_form_and_leaves_blank_cells_alone() throws Exception {
        http.perform(post(GRID)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("lines[0].person", "person-alice")
                        .param("lines[0].cells[0].workshop", "workshop-1")
                        .param("lines[0].cells[0].status", "PRESENT")
                        .param("lines[0].cells[1].workshop", "workshop-2")
                        .param("lines[0].cells[1].status", "")
                        .param("lines[1].person", "person-bruno")
                        .param("lines[1].cells[0].workshop", "workshop-2")
                        .param("lines[1].cells[0].seen", "SENT_WORD")
                        .param("lines[1].cells[0].status", "PRESENT")
                        .param("_of.person-alice", "Alice")
                        .param("_next", "/sessions/session-1"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/sessions/session-1?after=42"));
        http.asked(new CatchUpAttendance(
                SESSION,
                List.of(
                        new Cell(FIRST, ALICE, NOT_ENTERED, PRESENT, "lines[0].cells[0]."),
                        new Cell(SECOND, BRUNO, SENT_WORD, PRESENT, "lines[1].cells[0].")),
                TODAY));
    }

    @Test
    void refuses_a_cell_that_comes_twice_and_names_it() throws Exception {
        http.json(GRID, """
            {"lines": [{"person": "person-alice", "cells": [{"workshop": "workshop-1", "status": "PRESENT"},
                {"workshop": "workshop-1", "status": "NO_NEWS"}]}]}
            """)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("session.cell-twice"))
                .andExpect(jsonPath("$.field").value("lines[0].cells[1].person"));
        http.json(GRID, "{\"lines\": [{\"cells\": []}]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("lines[0].person"));
        http.asked(new Object[0]);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANIMATION", "FUNDER", "AUDITOR", "ADMINISTRATOR"})
    void is_for_the_coordination_alone(Role role) throws Exception {
        http.as(role);
        http.json(GRID, "{\"lines\": []}").andExpect(status().isForbidden());
        http.asked(new Object[0]);
    }
}
