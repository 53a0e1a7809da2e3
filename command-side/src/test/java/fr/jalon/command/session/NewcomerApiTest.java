package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.ALICE;
import static fr.jalon.command.session.SessionFixtures.BRUNO;
import static fr.jalon.command.session.SessionFixtures.FIRST;
import static fr.jalon.command.session.SessionFixtures.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.NotingKeyring;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;

class NewcomerApiTest {

    private static final String NEWCOMERS = "/commands/sessions/session-1/workshops/workshop-1/newcomers";
    private static final String LIST = "/sessions/session-1/ateliers/workshop-1/presences";

    private final NotingKeyring keyring = new NotingKeyring();
    private final SessionHttp http = new SessionHttp((dispatcher, door) -> new NewcomerApi(dispatcher, door, keyring));

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "ANIMATION"})
    void receives_them_under_their_own_seal(Role role) throws Exception {
        http.as(role);
        http.json(NEWCOMERS, """
            {"firstName": " Zoé ", "linkToChild": "GRANDPARENT", "sameFamilyAs": "person-alice", "invitedBy": "person-bruno"}
            """)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value(Matchers.startsWith("person-")));
        var asked = (ReceiveNewcomer) http.asked();
        assertThat(asked)
                .isEqualTo(new ReceiveNewcomer(
                        SESSION,
                        FIRST,
                        asked.person(),
                        asked.newFamily(),
                        ALICE,
                        BRUNO,
                        asked.said(),
                        new Entry(role, LocalDate.parse("2025-03-17"))));
        assertThat(keyring.sealed())
                .containsEntry(asked.said().firstName(), "Zoé")
                .containsEntry(asked.said().linkToChild(), "GRANDPARENT")
                .containsEntry(Objects.requireNonNull(asked.said().invitedBy()), "person-bruno");
        assertThat(keyring.sealed().keySet())
                .allMatch(seal -> seal.owner().equals(asked.person().value()));
    }

    @Test
    void a_form_goes_back_to_the_list_at_their_line() throws Exception {
        http.perform(post(NEWCOMERS)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("firstName", "Zoé 🌻")
                        .param("linkToChild", "MOTHER")
                        .param("sameFamilyAs", "")
                        .param("invitedBy", "")
                        .param("_next", LIST + "#p-{id}"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", Matchers.matchesPattern(LIST + "\\?after=42#p-person-.*")));
        var asked = (ReceiveNewcomer) http.asked();
        assertThat(asked.sameFamilyAs()).isNull();
        assertThat(asked.said().invitedBy()).isNull();
    }

    @Test
    void what_is_missing_or_too_long_is_named_and_never_repeated_and_nothing_is_sealed() throws Exception {
        refused("{\"linkToChild\": \"MOTHER\"}", "request.field-missing", "firstName");
        refused("{\"firstName\": \"Zoé\"}", "request.field-missing", "linkToChild");
        refused(
                "{\"firstName\": \"" + "é".repeat(300) + "\", \"linkToChild\": \"MOTHER\"}",
                "request.text-too-long",
                "firstName");
        assertThat(keyring.sealed()).isEmpty();
    }

    @Test
    void is_open_to_the_coordination_and_to_whoever_is_named_in_the_session() throws Exception {
        for (Role role : Set.of(Role.FUNDER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            http.as(role);
            http.json(NEWCOMERS, "{\"firstName\": \"Zoé\", \"linkToChild\": \"MOTHER\"}")
                    .andExpect(status().isForbidden());
        }
        http.as(Role.ANIMATION);
        http.json(
                        "/commands/sessions/session-2/workshops/workshop-1/newcomers",
                        "{\"firstName\": \"Zoé\", \"linkToChild\": \"MOTHER\"}")
                .andExpect(status().isNotFound());
        assertThat(keyring.sealed()).isEmpty();
    }

    private void refused(String body, String code, String field) throws Exception {
        http.json(NEWCOMERS, body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.detail").value(Matchers.not(Matchers.containsString("éé"))));
    }
}
