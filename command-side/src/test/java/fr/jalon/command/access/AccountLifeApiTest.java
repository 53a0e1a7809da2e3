package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ACCOUNT;
import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static fr.jalon.command.access.AccessFixtures.DAY;
import static fr.jalon.command.access.AccessFixtures.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.access.AccessEvent.AccountReopened;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PersonId;
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

class AccountLifeApiTest {

    private static final AccountId COLLEAGUE = new AccountId("account-3");
    private static final Handover.Holder LEAVING =
            new Handover.Holder(ACCOUNT, AccessFixtures.PERSON, ASSOCIATION, Role.ANIMATION, true);
    private static final Handover.Holder TAKING =
            new Handover.Holder(COLLEAGUE, new PersonId("person-3"), ASSOCIATION, Role.ANIMATION, true);

    private final HttpSpec spec = new HttpSpec()
            .as(Role.ADMINISTRATOR)
            .with("account-1", ASSOCIATION, null)
            .with("account-2", OTHER, null)
            .with("account-3", ASSOCIATION, null)
            .with("session-1", ASSOCIATION, HttpSpec.PROGRAMME);
    private final AccessLookup lookup = new AccessLookup(JdbcClient.create(TestDatabase.fresh()));
    private final MockMvc http = spec.serving((dispatcher, permissions) -> new AccountLifeApi(
            dispatcher, permissions, lookup, new LinkSecrets(new AccessFixtures.NotedCredentials()), HttpSpec.CLOCK));

    @BeforeEach
    void two_animate_and_a_session_is_scheduled() {
        lookup.on(new SessionScheduled(
                HttpSpec.SESSION, ASSOCIATION, HttpSpec.PROGRAMME, null, new Label("Session 1"), 9, List.of(), DAY));
        lookup.on(opened(ACCOUNT, AccessFixtures.PERSON));
        lookup.on(opened(COLLEAGUE, new PersonId("person-3")));
    }

    @Test
    void disables_an_account_of_the_same_organisation_only() throws Exception {
        send("account-1/disabling", "{\"reason\": \"LEFT\"}").andExpect(status().isOk());
        send("account-2/disabling", "{\"reason\": \"LEFT\"}").andExpect(status().isNotFound());
        assertThat(spec.gateway.commands())
                .containsExactly(new DisableAccount(ACCOUNT, RevocationReason.LEFT, null, DAY));
    }

    @Test
    void hands_the_sessions_over_and_names_the_colleague_in_them() throws Exception {
        send("account-1/disabling", """
            {"reason": "LEFT", "colleague": "account-3", "sessions": ["session-1"]}\
            """).andExpect(status().isOk());
        assertThat(spec.gateway.commands())
                .containsExactly(
                        new DisableAccount(
                                ACCOUNT,
                                RevocationReason.LEFT,
                                new Handover(LEAVING, TAKING, List.of(HttpSpec.SESSION)),
                                DAY),
                        new GrantScope(
                                COLLEAGUE,
                                new Scope.OfSession(HttpSpec.SESSION),
                                new Grantable(ASSOCIATION, Set.of()),
                                DAY));
    }

    @Test
    void hands_nothing_to_somebody_elsewhere() throws Exception {
        send("account-1/disabling", """
            {"reason": "LEFT", "colleague": "account-2", "sessions": ["session-1"]}\
            """).andExpect(status().isNotFound());
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void makes_a_link_the_same_one_for_a_form_sent_twice() throws Exception {
        send("account-1/link", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.position", is(42)))
                .andExpect(jsonPath("$.link").isString());
        assertThat(spec.gateway.commands()).hasSize(1).first().isInstanceOf(GiveSignInLink.class);
    }

    @Test
    void opens_an_account_again() throws Exception {
        send("account-1/reopening", "{}").andExpect(status().isOk());
        assertThat(spec.gateway.commands()).containsExactly(new ReopenAccount(ACCOUNT, DAY));
    }

    @Test
    void refuses_any_other_role() throws Exception {
        spec.as(Role.COORDINATOR);
        send("account-1/disabling", "{\"reason\": \"LEFT\"}").andExpect(status().isForbidden());
        send("account-1/link", "{}").andExpect(status().isForbidden());
        send("account-1/reopening", "{}").andExpect(status().isForbidden());
    }

    @Test
    void knows_who_is_behind_an_account_and_whether_it_is_open() {
        assertThat(lookup.holderOf(ACCOUNT)).contains(LEAVING);
        lookup.on(new AccountDisabled(ACCOUNT, RevocationReason.MISTAKE, DAY));
        assertThat(lookup.holderOf(ACCOUNT).orElseThrow().open()).isFalse();
        lookup.on(new AccountReopened(ACCOUNT, ASSOCIATION, Role.ANIMATION, DAY));
        assertThat(lookup.holderOf(ACCOUNT)).contains(LEAVING);
        assertThat(lookup.holderOf(new AccountId("account-none"))).isEmpty();
    }

    private static AccountOpened opened(AccountId account, PersonId person) {
        return new AccountOpened(account, ASSOCIATION, person, Role.ANIMATION, AccessFixtures.NAME, DAY);
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post("/commands/accounts/" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
