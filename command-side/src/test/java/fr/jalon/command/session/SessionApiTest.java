package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class SessionApiTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-03-17");
    private static final String SCHEDULE = """
        {"programme": "programme-dat", "strand": "strand-yapp", "name": "Session du printemps", "capacity": 12, "workshops": [
          {"place": "Centre social Nord", "territory": "territory-north",
           "start": "2024-03-05T14:00", "end": "2024-03-05T16:00", "team": ["person-nadia"]},
          {"place": "Médiathèque Sud", "territory": "territory-south",
           "start": "2024-03-12T14:00:00", "end": "2024-03-12T16:00:00"}]}
        """;

    private final SessionHttp http = new SessionHttp(SessionApi::new);

    @Test
    void schedules_a_session_and_answers_its_workshops() throws Exception {
        var answer = http.json("/commands/sessions", SCHEDULE)
                .andExpect(status().isCreated())
                .andExpect(header().string("Consistency-Token", "42"));
        var asked = (ScheduleSession) http.asked();
        var workshops = asked.workshops();
        assertThat(asked)
                .isEqualTo(new ScheduleSession(
                        asked.session(),
                        PROGRAMME,
                        STRAND,
                        new Label("Session du printemps"),
                        12,
                        List.of(
                                new WorkshopPlan(
                                        workshops.get(0).workshop(),
                                        HALL,
                                        DAY_1.atTime(14, 0),
                                        DAY_1.atTime(16, 0),
                                        List.of(NADIA)),
                                new WorkshopPlan(
                                        workshops.get(1).workshop(),
                                        LIBRARY,
                                        DAY_2.atTime(14, 0),
                                        DAY_2.atTime(16, 0),
                                        List.of())),
                        false,
                        TODAY));
        answer.andExpect(jsonPath("$.id").value(asked.session().value()))
                .andExpect(jsonPath("$.workshops[0]")
                        .value(workshops.get(0).workshop().value()))
                .andExpect(jsonPath("$.workshops[1]")
                        .value(workshops.get(1).workshop().value()));
    }

    @Test
    void schedules_a_session_sent_as_a_form_and_goes_on_to_it() throws Exception {
        http.perform(post("/commands/sessions")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("programme", "programme-dat")
                        .param("strand", "")
                        .param("name", "Session du printemps")
                        .param("capacity", "12")
                        .param("workshops[0].place", "Centre social Nord")
                        .param("workshops[0].territory", "territory-north")
                        .param("workshops[0].start", "2024-03-05T14:00")
                        .param("workshops[0].end", "2024-03-05T16:00")
                        .param("workshops[0].team", "person-nadia")
                        .param("workshops[1].place", "")
                        .param("_next", "/sessions/{id}"))
                .andExpect(status().isSeeOther());
        var asked = (ScheduleSession) http.asked();
        assertThat(asked.strand()).isNull();
        assertThat(asked.workshops())
                .containsExactly(new WorkshopPlan(
                        asked.workshops().getFirst().workshop(),
                        HALL,
                        DAY_1.atTime(14, 0),
                        DAY_1.atTime(16, 0),
                        List.of(NADIA)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"programme", "name", "capacity"})
    void names_the_field_that_is_missing(String field) throws Exception {
        http.json("/commands/sessions", SCHEDULE.replaceFirst("\"" + field + "\": (\"[^\"]*\"|\\d+), ", ""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.field-missing"))
                .andExpect(jsonPath("$.field").value(field));
        http.asked(new Object[0]);
    }

    @Test
    void names_the_workshop_whose_end_is_missing() throws Exception {
        http.json("/commands/sessions", SCHEDULE.replace(", \"end\": \"2024-03-12T16:00:00\"", ""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("workshops[1].end"));
    }

    @Test
    void refuses_a_session_without_a_workshop_or_a_place() throws Exception {
        http.json("/commands/sessions", "{\"programme\": \"programme-dat\", \"name\": \"S\", \"capacity\": 12}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("session.no-workshop"));
        http.json("/commands/sessions", SCHEDULE.replace("\"capacity\": 12", "\"capacity\": 0"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("session.capacity-out-of-range"))
                .andExpect(jsonPath("$.detail").value("Le nombre de places va de 1 à 200."));
    }

    @Test
    void completes_and_corrects_and_cancels() throws Exception {
        http.json("/commands/sessions/session-1/completion", "{}").andExpect(status().isOk());
        http.json("/commands/sessions/session-1/completion/correction", "{\"reason\": \"ENTRY_MISTAKE\"}")
                .andExpect(status().isOk());
        http.json("/commands/sessions/session-1/cancellation", "{\"reason\": \"TOO_FEW_PARTICIPANTS\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("session-1"));
        http.asked(
                new CompleteSession(SESSION, TODAY),
                new CorrectCompletion(SESSION, CorrectionReason.ENTRY_MISTAKE),
                new CancelSession(SESSION, PlanReason.TOO_FEW_PARTICIPANTS, TODAY));
    }

    @ParameterizedTest
    @EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void is_for_the_coordination_alone(Role role) throws Exception {
        http.as(role);
        http.json("/commands/sessions", SCHEDULE).andExpect(status().isForbidden());
        http.json("/commands/sessions/session-1/completion", "{}").andExpect(status().isForbidden());
        http.json("/commands/sessions/session-1/completion/correction", "{\"reason\": \"OTHER\"}")
                .andExpect(status().isForbidden());
        http.json("/commands/sessions/session-1/cancellation", "{\"reason\": \"OTHER\"}")
                .andExpect(status().isForbidden());
        http.asked(new Object[0]);
    }

    @Test
    void does_not_know_the_programmes_and_sessions_of_others() throws Exception {
        http.json("/commands/sessions", SCHEDULE.replace("programme-dat", "programme-of-others"))
                .andExpect(status().isNotFound());
        http.json("/commands/sessions/session-of-others/completion", "{}").andExpect(status().isNotFound());
        http.asked(new Object[0]);
    }
}
