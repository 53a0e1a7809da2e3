package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ACCOUNT;
import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static fr.jalon.command.access.AccessFixtures.DAY;
import static fr.jalon.command.access.AccessFixtures.DISABLED;
import static fr.jalon.command.access.AccessFixtures.FUNDER;
import static fr.jalon.command.access.AccessFixtures.NAME;
import static fr.jalon.command.access.AccessFixtures.PERSON;
import static fr.jalon.command.access.AccessFixtures.SIGN_IN;
import static fr.jalon.command.access.AccessFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.access.AccessFixtures.NotedCredentials;
import fr.jalon.command.decision.Spec;
import fr.jalon.events.Credentials;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenAccountTest {

    private final NotedCredentials credentials = new NotedCredentials();
    private final Spec<AccountAggregate> spec = AccessFixtures.spec(credentials, true);

    @Test
    void opens_an_account_and_registers_its_sign_in() {
        spec.given().when(open(Role.COORDINATOR, ASSOCIATION)).then(opened(Role.COORDINATOR, ASSOCIATION));
        assertThat(credentials.logins).containsExactly("account-1 camille");
    }

    @Test
    void opens_a_funders_account_in_the_organisation_that_pays() {
        spec.given().when(open(Role.FUNDER, FUNDER)).then(opened(Role.FUNDER, FUNDER));
    }

    @Test
    void opens_an_administrators_account_of_the_whole_installation() {
        spec.given().when(open(Role.ADMINISTRATOR, null)).then(opened(Role.ADMINISTRATOR, null));
    }

    @Test
    void refuses_a_role_in_an_organisation_it_does_not_suit() {
        spec.given().when(open(Role.FUNDER, ASSOCIATION)).thenRefused(AccessRefusal.ORGANISATION_UNSUITABLE);
        AccessFixtures.spec()
                .given()
                .when(open(Role.COORDINATOR, FUNDER))
                .thenRefused(AccessRefusal.ORGANISATION_UNSUITABLE);
        AccessFixtures.spec()
                .given()
                .when(open(Role.ADMINISTRATOR, new OrganisationId("organisation-none")))
                .thenRefused(AccessRefusal.ORGANISATION_UNSUITABLE);
        assertThat(credentials.logins).isEmpty();
    }

    @Test
    void refuses_a_coordinator_without_an_organisation() {
        spec.given().when(open(Role.COORDINATOR, null)).thenRefused(AccessRefusal.ORGANISATION_NEEDED);
    }

    @Test
    void refuses_a_sign_in_name_that_is_taken() {
        credentials.refusal = new Credentials.LoginTaken();
        spec.given().when(open(Role.COORDINATOR, ASSOCIATION)).thenRefused(AccessRefusal.LOGIN_TAKEN);
    }

    @Test
    void refuses_a_password_that_is_too_weak() {
        credentials.refusal = new Credentials.PasswordTooWeak();
        spec.given().when(open(Role.COORDINATOR, ASSOCIATION)).thenRefused(AccessRefusal.PASSWORD_TOO_WEAK);
    }

    @Test
    void refuses_to_open_an_account_twice() {
        spec.given(opened(Role.COORDINATOR, ASSOCIATION))
                .when(open(Role.COORDINATOR, ASSOCIATION))
                .thenRefused(AccessRefusal.ALREADY_OPEN);
        AccessFixtures.spec()
                .given(opened(Role.COORDINATOR, ASSOCIATION), DISABLED)
                .when(open(Role.COORDINATOR, ASSOCIATION))
                .thenRefused(AccessRefusal.ALREADY_OPEN);
    }

    @Test
    void shows_nothing_of_the_sign_in_in_a_log() {
        assertThat(open(Role.COORDINATOR, ASSOCIATION).toString()).doesNotContain("camille", "phrase");
    }

    private static OpenAccount open(Role role, @Nullable OrganisationId organisation) {
        return new OpenAccount(ACCOUNT, organisation, PERSON, role, NAME, SIGN_IN, DAY);
    }
}
