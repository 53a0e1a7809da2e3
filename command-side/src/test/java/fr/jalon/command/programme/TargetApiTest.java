package fr.jalon.command.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class TargetApiTest {

    private static final String TARGETS = "/commands/programmes/programme-dat/targets";
    private static final IndicatorId FAMILIES = new IndicatorId("families-reached");
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 1);

    private final HttpSpec spec = new HttpSpec().with("programme-dat", HttpSpec.ORGANISATION, HttpSpec.PROGRAMME);
    private final MockMvc http = spec.serving(TargetApi::new);

    @Test
    void sets_a_target_with_milestones() throws Exception {
        send(TARGETS, """
            {"indicator": "families-reached", "value": 108, "milestones": [{"on": "2023-12-31", "value": 36}]}\
            """)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value("families-reached"));
        assertThat(spec.gateway.commands())
                .containsExactly(new SetTarget(
                        HttpSpec.PROGRAMME,
                        FAMILIES,
                        108,
                        List.of(new Milestone(LocalDate.of(2023, 12, 31), 36)),
                        null));
    }

    @Test
    void revises_a_target() throws Exception {
        send(TARGETS + "/families-reached/revision", """
            {"from": 108, "to": 90, "effectiveOn": "2024-09-01", "decidedBy": "STEERING_COMMITTEE",
             "amendment": "Avenant n° 1"}\
            """).andExpect(status().isOk());
        assertThat(spec.gateway.commands())
                .containsExactly(new ReviseTarget(
                        HttpSpec.PROGRAMME,
                        FAMILIES,
                        108,
                        90,
                        null,
                        DecidedBy.STEERING_COMMITTEE,
                        new Label("Avenant n° 1"),
                        SEPTEMBER));
    }

    @Test
    void withdraws_a_target() throws Exception {
        send(TARGETS + "/families-reached/withdrawal", """
            {"from": 108, "effectiveOn": "2024-09-01", "decidedBy": "FUNDER", "amendment": "Avenant n° 2"}\
            """).andExpect(status().isOk());
        assertThat(spec.gateway.commands())
                .containsExactly(new WithdrawTarget(
                        HttpSpec.PROGRAMME, FAMILIES, 108, DecidedBy.FUNDER, new Label("Avenant n° 2"), SEPTEMBER));
    }

    @Test
    void refuses_a_negative_number_by_the_name_of_its_field() throws Exception {
        send(TARGETS, """
            {"indicator": "families-reached", "value": 108, "milestones": [{"on": "2023-12-31", "value": -1}]}\
            """)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("milestones.value"));
    }

    @Test
    void refuses_any_other_role() throws Exception {
        spec.as(Role.ADMINISTRATOR);
        send(TARGETS, "{\"indicator\": \"families-reached\", \"value\": 108}").andExpect(status().isForbidden());
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
