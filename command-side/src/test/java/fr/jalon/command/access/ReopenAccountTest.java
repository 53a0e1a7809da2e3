package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ACCOUNT;
import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static fr.jalon.command.access.AccessFixtures.DAY;
import static fr.jalon.command.access.AccessFixtures.DISABLED;
import static fr.jalon.command.access.AccessFixtures.GRANTED;
import static fr.jalon.command.access.AccessFixtures.OURS;
import static fr.jalon.command.access.AccessFixtures.PROGRAMME;
import static fr.jalon.command.access.AccessFixtures.opened;

import fr.jalon.events.access.AccessEvent.AccountReopened;
import fr.jalon.events.value.Role;
import org.junit.jupiter.api.Test;

class ReopenAccountTest {

    private static final ReopenAccount REOPEN = new ReopenAccount(ACCOUNT, DAY);
    private static final AccountReopened REOPENED = new AccountReopened(ACCOUNT, ASSOCIATION, Role.COORDINATOR, DAY);

    @Test
    void opens_again_an_account_that_was_closed() {
        AccessFixtures.spec()
                .given(opened(Role.COORDINATOR, ASSOCIATION), DISABLED)
                .when(REOPEN)
                .then(REOPENED);
    }

    @Test
    void gives_back_the_rights_it_had() {
        AccessFixtures.spec()
                .given(opened(Role.COORDINATOR, ASSOCIATION), GRANTED, DISABLED, REOPENED)
                .when(new GrantScope(ACCOUNT, PROGRAMME, OURS, DAY))
                .thenNothing();
    }

    @Test
    void refuses_an_account_that_is_unknown() {
        AccessFixtures.spec().given().when(REOPEN).thenRefused(AccessRefusal.ACCOUNT_UNKNOWN);
    }

    @Test
    void stays_quiet_when_it_is_open() {
        AccessFixtures.spec()
                .given(opened(Role.COORDINATOR, ASSOCIATION))
                .when(REOPEN)
                .thenNothing();
    }
}
