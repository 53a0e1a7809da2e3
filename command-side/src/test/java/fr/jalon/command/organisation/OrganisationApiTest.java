package fr.jalon.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.Role;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

class OrganisationApiTest {

    private final HttpSpec spec = new HttpSpec().asInstallation();
    private final MockMvc http =
            spec.serving((dispatcher, permissions) -> new OrganisationApi(dispatcher, permissions, HttpSpec.CLOCK));

    @Test
    void registers_an_organisation_sent_as_json() throws Exception {
        http.perform(post("/commands/organisations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                            {"name": "Concilia'Bulles", "kind": "ASSOCIATION"}\
                            """))
                .andExpect(status().isCreated())
                .andExpect(header().string("Consistency-Token", "42"))
                .andExpect(jsonPath("$.position").value(42))
                .andExpect(jsonPath("$.id").value(asked().organisation().value()));
        assertThat(asked().name().value()).isEqualTo("Concilia'Bulles");
        assertThat(asked().kind()).isEqualTo(OrganisationKind.ASSOCIATION);
        assertThat(asked().on()).hasToString("2025-03-17");
    }

    @Test
    void registers_an_organisation_sent_as_a_form_and_goes_on() throws Exception {
        http.perform(post("/commands/organisations")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("name", "Break Poverty")
                        .param("kind", "FUNDER")
                        .param("_csrf", "x")
                        .param("_next", "/comptes?page=1&after=3#liste"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/comptes?page=1&after=42#liste"));
        assertThat(asked().kind()).isEqualTo(OrganisationKind.FUNDER);
    }

    @Test
    void refuses_any_other_role() throws Exception {
        spec.as(Role.COORDINATOR);
        http.perform(post("/commands/organisations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                            {"name": "Concilia'Bulles", "kind": "ASSOCIATION"}\
                            """))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("access.role-not-allowed"));
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void refuses_the_administrator_of_one_organisation() throws Exception {
        spec.as(Role.ADMINISTRATOR);
        http.perform(post("/commands/organisations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                            {"name": "Concilia'Bulles", "kind": "ASSOCIATION"}\
                            """))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("access.installation-only"));
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void names_the_field_that_is_missing() throws Exception {
        http.perform(post("/commands/organisations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                            {"name": "Concilia'Bulles"}\
                            """))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.field-missing"))
                .andExpect(jsonPath("$.field").value("kind"))
                .andExpect(jsonPath("$.detail").value("Il manque une information : Nature."));
    }

    private RegisterOrganisation asked() {
        return (RegisterOrganisation) spec.gateway.commands().getFirst();
    }
}
