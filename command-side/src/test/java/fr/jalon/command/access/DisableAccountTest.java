package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ACCOUNT;
import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static fr.jalon.command.access.AccessFixtures.DAY;
import static fr.jalon.command.access.AccessFixtures.DISABLED;
import static fr.jalon.command.access.AccessFixtures.opened;

import fr.jalon.command.access.AccessFixtures.NotedCredentials;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import org.junit.jupiter.api.Test;

class DisableAccountTest {

    private static final DisableAccount DISABLE = new DisableAccount(ACCOUNT, RevocationReason.LEFT, DAY);

    @Test
    void disables_an_account() {
        AccessFixtures.spec()
                .given(opened(Role.COORDINATOR, ASSOCIATION))
                .when(DISABLE)
                .then(DISABLED);
    }

    @Test
    void disables_an_administrator_while_another_stays() {
        AccessFixtures.spec()
                .given(opened(Role.ADMINISTRATOR, null))
                .when(DISABLE)
                .then(DISABLED);
    }

    @Test
    void refuses_to_disable_the_last_administrator() {
        AccessFixtures.spec(new NotedCredentials(), false)
                .given(opened(Role.ADMINISTRATOR, null))
                .when(DISABLE)
                .thenRefused(AccessRefusal.LAST_ADMINISTRATOR);
    }

    @Test
    void refuses_an_account_that_is_unknown() {
        AccessFixtures.spec().given().when(DISABLE).thenRefused(AccessRefusal.ACCOUNT_UNKNOWN);
    }

    @Test
    void stays_quiet_when_it_is_said_again() {
        AccessFixtures.spec()
                .given(opened(Role.COORDINATOR, ASSOCIATION), DISABLED)
                .when(DISABLE)
                .thenNothing();
    }
}
