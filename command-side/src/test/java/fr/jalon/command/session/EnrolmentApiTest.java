package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.events.value.Role;
import fr.jalon.events.value.StopReason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;

class EnrolmentApiTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-03-17");
    private static final String ENROLMENTS = "/commands/sessions/session-1/enrolments";

    private final SessionHttp http = new SessionHttp(EnrolmentApi::new);

    @Test
    void enrols_today_or_on_the_day_they_asked() throws Exception {
        http.json(ENROLMENTS, "{\"person\": \"person-alice\"}").andExpect(status().isOk());
        http.json(ENROLMENTS, "{\"person\": \"person-alice\", \"on\": \"2024-01-10\"}")
                .andExpect(status().isOk());
        http.asked(new EnrolParent(SESSION, ALICE, TODAY, TODAY), new EnrolParent(SESSION, ALICE, PLANNED_ON, TODAY));
    }

    @Test
    void enrols_from_a_form_and_goes_on() throws Exception {
        http.perform(post(ENROLMENTS)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("person", "person-alice")
                        .param("_next", "/sessions/session-1"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/sessions/session-1?after=42"));
    }

    @Test
    void stops_and_promotes() throws Exception {
        http.json(ENROLMENTS + "/person-alice/stop", "{\"reason\": \"MOVED_AWAY\"}")
                .andExpect(status().isOk());
        http.json(ENROLMENTS + "/person-bruno/promotion", "{}").andExpect(status().isOk());
        http.json(ENROLMENTS + "/promotion", "{}").andExpect(status().isOk());
        http.asked(
                new StopParticipation(SESSION, ALICE, StopReason.MOVED_AWAY, TODAY, TODAY),
                new PromoteParent(SESSION, BRUNO, TODAY),
                new PromoteParent(SESSION, null, TODAY));
    }

    @Test
    void reaches_nobody_of_another_organisation() throws Exception {
        http.json(ENROLMENTS + "/person-of-others/stop", "{\"reason\": \"MOVED_AWAY\"}")
                .andExpect(status().isNotFound());
        http.json(ENROLMENTS + "/person-of-others/promotion", "{}").andExpect(status().isNotFound());
        http.asked(new Object[0]);
    }

    @Test
    void names_what_is_missing_or_malformed() throws Exception {
        http.json(ENROLMENTS, "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("person"));
        http.json(ENROLMENTS, "{\"person\": \"alice\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("person"));
        http.json(ENROLMENTS + "/person-alice/stop", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("reason"));
        http.json(ENROLMENTS, "{\"person\": \"person-alice\", \"on\": \"2025-03-18\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail")
                        .value("Le 18/03/2025 n'est pas encore venu : indiquez une date passée, ou aujourd'hui."));
        http.asked(new Object[0]);
    }

    @ParameterizedTest
    @EnumSource(names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void is_for_the_coordination_alone(Role role) throws Exception {
        http.as(role);
        http.json(ENROLMENTS, "{\"person\": \"person-alice\"}").andExpect(status().isForbidden());
        http.json(ENROLMENTS + "/person-alice/stop", "{\"reason\": \"NOT_SAID\"}")
                .andExpect(status().isForbidden());
        http.json(ENROLMENTS + "/person-alice/promotion", "{}").andExpect(status().isForbidden());
        http.json(ENROLMENTS + "/promotion", "{}").andExpect(status().isForbidden());
        http.asked(new Object[0]);
    }
}
