package fr.jalon.command.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.NotingKeyring;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class ReleaseApiTest {

    private static final String RELEASES = "/commands/programmes/programme-dat/releases";
    private static final String EXPLANATIONS = "/commands/programmes/programme-dat/explanations";
    private static final String TEXT = """
        {"indicator": "families-reached", "on": "2024-06-30", "position": 40, "text": " Grève en mai.\\r\\nReprise en juin. "}\
        """;

    private final NotingKeyring keyring = new NotingKeyring();
    private final HttpSpec spec = new HttpSpec()
            .with("programme-dat", HttpSpec.ORGANISATION, HttpSpec.PROGRAMME)
            .with("organisation-other", new OrganisationId("organisation-other"), null);
    private final MockMvc http = spec.serving((dispatcher, permissions) ->
            new ReleaseApi(dispatcher, permissions, spec.history, keyring, HttpSpec.CLOCK));

    @Test
    void releases_at_the_head_unless_a_position_is_said() throws Exception {
        send(RELEASES, "{\"on\": \"2024-06-30\"}").andExpect(status().isCreated());
        send(RELEASES, "{\"on\": \"2024-06-30\", \"position\": 40}").andExpect(status().isCreated());
        assertThat(spec.gateway.commands())
                .extracting(command -> ((ReleaseFigures) command).position())
                .containsExactly(42L, 40L);
    }

    @Test
    void answers_a_programme_out_of_reach_as_if_there_were_none() throws Exception {
        for (String what : new String[] {"/releases", "/explanations"}) {
            send("/commands/programmes/programme-other" + what, "{\"on\": \"2024-06-30\"}")
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("programme.unknown"));
        }
    }

    @Test
    void seals_an_explanation_under_its_own_key() throws Exception {
        send(EXPLANATIONS, TEXT).andExpect(status().isCreated());
        ExplainFigure asked = (ExplainFigure) spec.gateway.commands().getFirst();
        assertThat(asked.on()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(asked.position()).isEqualTo(40);
        assertThat(asked.text().owner()).isEqualTo(asked.note().value());
        assertThat(asked.text().field()).isEqualTo(PersonalField.NOTE);
        assertThat(keyring.sealed()).isEqualTo(Map.of(asked.text(), "Grève en mai.\nReprise en juin."));
    }

    @Test
    void refuses_an_explanation_without_its_release_or_too_long_and_seals_nothing() throws Exception {
        malformed(TEXT.replace("\"position\": 40, ", ""), "position");
        malformed(TEXT.replace("Grève", "Grève".repeat(400)), "text");
        malformed(TEXT.replace("Grève", "\\u0007"), "text");
        assertThat(spec.gateway.commands()).isEmpty();
        assertThat(keyring.sealed()).isEmpty();
    }

    @Test
    void lets_a_coordinator_alone_share_and_explain() throws Exception {
        spec.as(Role.AUDITOR);
        send(RELEASES, "{\"on\": \"2024-06-30\"}").andExpect(status().isForbidden());
        send(EXPLANATIONS, TEXT).andExpect(status().isForbidden());
    }

    private void malformed(String body, String field) throws Exception {
        send(EXPLANATIONS, body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value(field));
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
