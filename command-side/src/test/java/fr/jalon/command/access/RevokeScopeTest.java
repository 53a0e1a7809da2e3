package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ACCOUNT;
import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static fr.jalon.command.access.AccessFixtures.DAY;
import static fr.jalon.command.access.AccessFixtures.DISABLED;
import static fr.jalon.command.access.AccessFixtures.GRANTED;
import static fr.jalon.command.access.AccessFixtures.PROGRAMME;
import static fr.jalon.command.access.AccessFixtures.opened;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import org.junit.jupiter.api.Test;

class RevokeScopeTest {

    private static final RevokeScope REVOKE = new RevokeScope(ACCOUNT, PROGRAMME, RevocationReason.MISSION_ENDED, DAY);
    private static final ScopeRevoked REVOKED =
            new ScopeRevoked(ACCOUNT, PROGRAMME, RevocationReason.MISSION_ENDED, DAY);

    private final Spec<AccountAggregate> spec = AccessFixtures.spec();

    @Test
    void takes_a_scope_back() {
        spec.given(opened(Role.COORDINATOR, ASSOCIATION), GRANTED).when(REVOKE).then(REVOKED);
    }

    @Test
    void refuses_an_account_that_is_unknown() {
        spec.given().when(REVOKE).thenRefused(AccessRefusal.ACCOUNT_UNKNOWN);
    }

    @Test
    void stays_quiet_when_it_is_not_held_or_was_taken_back() {
        spec.given(opened(Role.COORDINATOR, ASSOCIATION)).when(REVOKE).thenNothing();
        AccessFixtures.spec()
                .given(opened(Role.COORDINATOR, ASSOCIATION), GRANTED, REVOKED)
                .when(REVOKE)
                .thenNothing();
    }

    @Test
    void stays_quiet_on_a_disabled_account() {
        spec.given(opened(Role.COORDINATOR, ASSOCIATION), GRANTED, DISABLED)
                .when(REVOKE)
                .thenNothing();
    }
}
