package fr.jalon.command.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.programme.Measure;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class ProgrammeApiTest {

    private static final String LAUNCH = """
        {"name": "DAT", "from": "2023-01-01", "to": "2025-12-31", "territories": [{"name": "Nord"}, {"name": "Sud"}],
         "strands": [{"name": "Y'APP"}], "funders": ["organisation-funder"], "soloAnimations": 3}\
        """;
    private static final String INDICATORS = "/commands/programmes/programme-dat/indicators";
    private static final OrganisationId OTHER = new OrganisationId("organisation-other");

    private final HttpSpec spec = new HttpSpec()
            .with("programme-dat", HttpSpec.ORGANISATION, HttpSpec.PROGRAMME)
            .with("organisation-other", OTHER, null);
    private final MockMvc http =
            spec.serving((dispatcher, permissions) -> new ProgrammeApi(dispatcher, permissions, HttpSpec.CLOCK));

    @Test
    void launches_for_the_coordinators_own_organisation_and_tells_the_new_ids() throws Exception {
        ResultActions answer = send("/commands/programmes", LAUNCH).andExpect(status().isCreated());
        LaunchProgramme asked = asked();
        answer.andExpect(jsonPath("$.id").value(asked.programme().value()))
                .andExpect(jsonPath("$.territories[1]")
                        .value(asked.territories().get(1).territory().value()))
                .andExpect(jsonPath("$.strands[0]")
                        .value(asked.strands().getFirst().strand().value()));
        assertThat(asked.organisation()).isEqualTo(HttpSpec.ORGANISATION);
        assertThat(asked.zone()).hasToString("Europe/Paris");
        assertThat(asked.steps()).hasToString("ReferentSteps[coAnimations=4, soloAnimations=3]");
        assertThat(asked.on()).hasToString("2025-03-17");
    }

    @Test
    void launches_from_a_form_and_goes_on_to_the_new_programme() throws Exception {
        http.perform(post("/commands/programmes")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("name", "DAT")
                        .param("from", "2023-01-01")
                        .param("to", "2025-12-31")
                        .param("territories[0].name", "Nord")
                        .param("territories[1].name", "")
                        .param("funders", "organisation-funder")
                        .param("_next", "/programmes/{id}"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", matchesPattern("/programmes/programme-[0-9a-f-]+\\?after=42")));
        assertThat(asked().territories()).hasSize(1);
        assertThat(asked().funders()).containsExactly(new OrganisationId("organisation-funder"));
    }

    @Test
    void lets_only_an_administrator_name_another_organisation() throws Exception {
        String named =
                LAUNCH.replace("{\"name\": \"DAT\"", "{\"organisation\": \"organisation-other\", \"name\": \"DAT\"");
        send("/commands/programmes", named).andExpect(status().isForbidden());
        spec.as(Role.ADMINISTRATOR);
        send("/commands/programmes", named)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("organisation.unknown"));
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void defines_a_built_in_indicator_with_its_threshold() throws Exception {
        send(INDICATORS, "{\"builtIn\": \"sessions-completed\", \"minimumShare\": 0.60}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value("sessions-completed"));
        assertThat(((DefineIndicator) spec.gateway.commands().getFirst())
                        .definition()
                        .measure())
                .isEqualTo(new Measure.Distinct("session-completed", Identity.SESSION, 1, null, new BigDecimal("0.6")));
    }

    @Test
    void defines_an_indicator_of_the_programmes_own() throws Exception {
        send(INDICATORS, """
            {"indicator": "workshops-with-children", "label": "Ateliers", "sentence": "Un atelier compte.",
             "unit": "PRESENCES", "reach": "DIRECT", "measure": {"measure": "sum", "facts": "children"}}\
            """).andExpect(status().isCreated());
        assertThat(((DefineIndicator) spec.gateway.commands().getFirst())
                        .definition()
                        .measure())
                .isEqualTo(new Measure.Sum("children"));
    }

    @Test
    void refuses_thresholds_and_facts_that_make_no_sense() throws Exception {
        malformed(INDICATORS, "{\"builtIn\": \"sessions-completed\", \"minimumShare\": 1.5}", "minimumShare");
        malformed(INDICATORS, "{\"builtIn\": \"families-reached\", \"atLeast\": 0}", "atLeast");
        malformed(INDICATORS, """
            {"indicator": "own", "label": "L", "sentence": "S", "unit": "PRESENCES", "reach": "DIRECT",
             "measure": {"measure": "sum", "facts": "tears"}}\
            """, "measure.facts");
        send(INDICATORS, "{\"builtIn\": \"rainbows\"}")
                .andExpect(jsonPath("$.code").value("programme.built-in-unknown"));
    }

    private void malformed(String path, String body, String field) throws Exception {
        send(path, body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.field-malformed"))
                .andExpect(jsonPath("$.field").value(field));
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private LaunchProgramme asked() {
        return (LaunchProgramme) spec.gateway.commands().getFirst();
    }
}
