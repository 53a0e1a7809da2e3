package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static fr.jalon.command.access.AccessFixtures.FUNDER;
import static fr.jalon.command.access.AccessFixtures.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.Actor;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class AccessApiTest {

    private static final String OPENING = """
        {"organisation": "organisation-funder", "role": "FUNDER", "displayName": "Dominique", "login": "dominique",
         "oneTimePassword": "Une-phrase-Assez-longue-2025"}\
        """;
    private static final Actor OF_ALL =
            new Actor(new AccountId("account-admin"), Role.ADMINISTRATOR, null, Set.of(), Set.of());

    private final HttpSpec spec = new HttpSpec()
            .as(Role.ADMINISTRATOR)
            .with("organisation-concilia", ASSOCIATION, null)
            .with("organisation-funder", FUNDER, null)
            .with("account-1", ASSOCIATION, null)
            .with("account-2", OTHER, null)
            .with("session-1", ASSOCIATION, HttpSpec.PROGRAMME);
    private final AccessLookup lookup = new AccessLookup(JdbcClient.create(TestDatabase.fresh()));
    private final MockMvc http = spec.serving((dispatcher, permissions) -> new AccessApi(
            dispatcher,
            permissions,
            lookup,
            new LinkSecrets(new AccessFixtures.NotedCredentials()),
            new AccessFixtures.OpenKeyring(),
            HttpSpec.CLOCK));

    @BeforeEach
    void a_session_is_scheduled() {
        lookup.on(new SessionScheduled(
                HttpSpec.SESSION,
                ASSOCIATION,
                HttpSpec.PROGRAMME,
                null,
                new Label("Session 1"),
                9,
                List.of(),
                AccessFixtures.DAY));
    }

    @Test
    void opens_an_account_with_its_name_sealed_under_the_person() throws Exception {
        spec.as(OF_ALL);
        send("/commands/accounts", OPENING)
                .andExpect(status().isCreated())
                .andExpect(content().string(not(containsString("ominique"))));
        OpenAccount asked = (OpenAccount) spec.gateway.commands().getFirst();
        assertThat(asked.displayName().owner()).isEqualTo(asked.person().value());
        assertThat(asked.displayName().ciphertext()).isEqualTo("sealed Dominique");
        assertThat(asked.organisation()).isEqualTo(FUNDER);
        assertThat(asked.signIn())
                .isEqualTo(new OpenAccount.SignIn("dominique", new OneTimePassword("Une-phrase-Assez-longue-2025")));
    }

    @Test
    void opens_none_in_another_organisation_for_the_administrator_of_one() throws Exception {
        send("/commands/accounts", OPENING)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("organisation.unknown"));
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void grants_and_revokes_a_session() throws Exception {
        send("/commands/accounts/account-1/scopes", "{\"session\": \"session-1\"}")
                .andExpect(status().isOk());
        send("/commands/accounts/account-1/scopes/revocation", """
            {"session": "session-1", "reason": "MISSION_ENDED"}\
            """).andExpect(status().isOk());
        assertThat(spec.gateway.commands())
                .containsExactly(
                        new GrantScope(
                                AccessFixtures.ACCOUNT,
                                AccessFixtures.SESSION,
                                new Grantable(ASSOCIATION, Set.of()),
                                AccessFixtures.DAY),
                        new RevokeScope(
                                AccessFixtures.ACCOUNT,
                                new Scope.OfSession(HttpSpec.SESSION),
                                RevocationReason.MISSION_ENDED,
                                AccessFixtures.DAY));
    }

    @Test
    void grants_nothing_out_of_the_administrators_reach() throws Exception {
        send("/commands/accounts/account-1/scopes", "{\"programme\": \"programme-other\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("programme.unknown"));
    }

    @Test
    void invites_whoever_is_given_no_password_and_shows_the_link_in_the_answer_only() throws Exception {
        spec.as(OF_ALL);
        send("/commands/accounts", OPENING.replaceAll("(?s),\\s*\"oneTimePassword.*", "}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.link", startsWith("/acces#secret-of-account-")));
        OpenAccount asked = (OpenAccount) spec.gateway.commands().getFirst();
        assertThat(asked.signIn().by()).isInstanceOf(SignInLink.class);
    }

    @Test
    void answers_the_form_with_a_page_that_shows_the_link() throws Exception {
        spec.as(OF_ALL);
        http.perform(post("/commands/accounts")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("organisation", "organisation-funder")
                        .param("role", "FUNDER")
                        .param("displayName", "Dominique")
                        .param("login", "dominique"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("http://localhost/acces#secret-of-account-")))
                .andExpect(content().string(containsString("?after=42")));
    }

    @Test
    void refuses_any_other_role() throws Exception {
        spec.as(Role.COORDINATOR);
        send("/commands/accounts", OPENING).andExpect(status().isForbidden());
        send("/commands/accounts/account-1/scopes", "{\"session\": \"session-1\"}")
                .andExpect(status().isForbidden());
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
