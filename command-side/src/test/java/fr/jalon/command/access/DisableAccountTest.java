package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ACCOUNT;
import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static fr.jalon.command.access.AccessFixtures.DAY;
import static fr.jalon.command.access.AccessFixtures.DISABLED;
import static fr.jalon.command.access.AccessFixtures.opened;

import fr.jalon.command.access.AccessFixtures.NotedCredentials;
import fr.jalon.events.access.AccessEvent.ScopeGranted;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.access.AccessEvent.SessionsHandedOver;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisableAccountTest {

    private static final DisableAccount DISABLE = new DisableAccount(ACCOUNT, RevocationReason.LEFT, null, DAY);

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

    @Test
    void hands_the_sessions_over_takes_the_rights_to_them_back_and_then_closes() {
        SessionId session = new SessionId("session-1");
        AccessFixtures.spec()
                .given(opened(Role.ANIMATION, ASSOCIATION), new ScopeGranted(ACCOUNT, AccessFixtures.SESSION, DAY))
                .when(handing(colleague(Role.ANIMATION, ASSOCIATION, true)))
                .then(
                        new SessionsHandedOver(
                                ACCOUNT,
                                AccessFixtures.PERSON,
                                new AccountId("account-2"),
                                new PersonId("person-2"),
                                List.of(session),
                                DAY),
                        new ScopeRevoked(ACCOUNT, AccessFixtures.SESSION, RevocationReason.LEFT, DAY),
                        DISABLED);
    }

    @Test
    void refuses_a_colleague_who_could_not_take_them_over() {
        for (Handover.Holder unsuitable : List.of(
                colleague(Role.ANIMATION, AccessFixtures.OTHER, true),
                colleague(Role.ANIMATION, ASSOCIATION, false),
                colleague(Role.FUNDER, ASSOCIATION, true),
                leaving())) {
            AccessFixtures.spec()
                    .given(opened(Role.ANIMATION, ASSOCIATION))
                    .when(handing(unsuitable))
                    .thenRefused(AccessRefusal.COLLEAGUE_UNSUITABLE);
        }
    }

    private static DisableAccount handing(Handover.Holder to) {
        Handover handover = new Handover(leaving(), to, List.of(new SessionId("session-1")));
        return new DisableAccount(ACCOUNT, RevocationReason.LEFT, handover, DAY);
    }

    private static Handover.Holder leaving() {
        return new Handover.Holder(ACCOUNT, AccessFixtures.PERSON, ASSOCIATION, Role.ANIMATION, true);
    }

    private static Handover.Holder colleague(Role role, OrganisationId organisation, boolean open) {
        return new Handover.Holder(new AccountId("account-2"), new PersonId("person-2"), organisation, role, open);
    }
}
