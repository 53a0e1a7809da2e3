package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static fr.jalon.events.value.AttendanceStatus.NOT_ENTERED;
import static fr.jalon.events.value.AttendanceStatus.NO_NEWS;
import static fr.jalon.events.value.AttendanceStatus.PRESENT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class AttendanceApiTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-03-17");
    private static final String FIRST_ONE = "/commands/sessions/session-1/workshops/workshop-1";

    private final SessionHttp http = new SessionHttp(AttendanceApi::new);

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "ANIMATION"})
    void records_who_was_there_how_many_and_how_many_children(Role role) throws Exception {
        var entry = new Entry(role, TODAY);
        http.as(role);
        http.json(FIRST_ONE + "/attendance", """
            {"person": "person-alice", "seen": "NOT_ENTERED", "status": "PRESENT"}
            """)
                .andExpect(status().isOk())
                .andExpect(header().string("Consistency-Token", "42"));
        http.json(FIRST_ONE + "/attendance", """
            {"person": "person-alice", "seen": "PRESENT", "status": "NO_NEWS", "on": "2024-03-05", "reason": "WRONG_PERSON"}
            """).andExpect(status().isOk());
        http.json(FIRST_ONE + "/unnamed", "{\"people\": 4, \"seen\": 0}").andExpect(status().isOk());
        http.json(FIRST_ONE + "/unnamed/naming", "{\"person\": \"person-bruno\"}")
                .andExpect(status().isOk());
        http.json(FIRST_ONE + "/children", "{\"children\": 3, \"seen\": 2}").andExpect(status().isOk());
        http.asked(
                new RecordAttendance(SESSION, FIRST, ALICE, NOT_ENTERED, PRESENT, null, null, entry),
                new RecordAttendance(
                        SESSION, FIRST, ALICE, PRESENT, NO_NEWS, DAY_1, CorrectionReason.WRONG_PERSON, entry),
                new CountPeopleWithoutName(SESSION, FIRST, new Counting(4, 0), entry),
                new NameOneOfThem(SESSION, FIRST, BRUNO, entry),
                new CountChildren(SESSION, FIRST, new Counting(3, 2), entry));
    }

    @Test
    void records_from_a_form_and_goes_back_to_the_list() throws Exception {
        http.perform(post(FIRST_ONE + "/attendance")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("person", "person-alice")
                        .param("seen", "NOT_ENTERED")
                        .param("status", "PRESENT")
                        .param("_next", "/sessions/session-1/ateliers/workshop-1/presences"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/sessions/session-1/ateliers/workshop-1/presences?after=42"));
    }

    @Test
    void corrects_a_cell_for_the_coordination_alone() throws Exception {
        var correction =
                "{\"seen\": \"PRESENT\", \"status\": \"PRESENT\", \"on\": \"2024-03-12\", \"reason\": \"WRONG_DATE\"}";
        http.json(FIRST_ONE + "/attendance/person-alice/correction", correction).andExpect(status().isOk());
        http.as(Role.ANIMATION);
        http.json(FIRST_ONE + "/attendance/person-alice/correction", correction).andExpect(status().isForbidden());
        http.asked(new CorrectAttendance(
                SESSION, FIRST, ALICE, PRESENT, PRESENT, DAY_2, CorrectionReason.WRONG_DATE, coordinatorOn(TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "seen", "status"})
    void names_the_field_that_is_missing(String field) throws Exception {
        http.json(
                        FIRST_ONE + "/attendance",
                        "{\"person\": \"person-alice\", \"seen\": \"NOT_ENTERED\", \"status\": \"PRESENT\"}"
                                .replaceFirst("\"" + field + "\": \"[^\"]*\"(, )?", "")
                                .replace(", }", "}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value(field));
        http.asked(new Object[0]);
    }

    @Test
    void refuses_a_count_that_can_not_be_and_a_status_that_does_not_exist() throws Exception {
        http.json(FIRST_ONE + "/children", "{\"children\": -1, \"seen\": 0}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("session.count-out-of-range"));
        http.json(
                        FIRST_ONE + "/attendance",
                        "{\"person\": \"person-alice\", \"seen\": \"NOT_ENTERED\", \"status\": \"LATE\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("status"));
        http.asked(new Object[0]);
    }

    @ParameterizedTest
    @EnumSource(names = {"FUNDER", "AUDITOR", "ADMINISTRATOR"})
    void is_not_for_other_roles(Role role) throws Exception {
        http.as(role);
        http.json(FIRST_ONE + "/unnamed", "{\"people\": 4, \"seen\": 0}").andExpect(status().isForbidden());
        http.json(FIRST_ONE + "/children", "{\"children\": 4, \"seen\": 0}").andExpect(status().isForbidden());
        http.json(FIRST_ONE + "/unnamed/naming", "{\"person\": \"person-bruno\"}")
                .andExpect(status().isForbidden());
        http.json(FIRST_ONE + "/attendance", "{}").andExpect(status().isForbidden());
        http.asked(new Object[0]);
    }

    @Test
    void does_not_know_a_session_where_animation_is_not_named() throws Exception {
        http.as(Role.ANIMATION);
        http.json("/commands/sessions/session-2/workshops/workshop-1/children", "{\"children\": 4, \"seen\": 0}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("session.unknown"));
        http.asked(new Object[0]);
    }
}
