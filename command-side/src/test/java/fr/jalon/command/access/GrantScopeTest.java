package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ACCOUNT;
import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static fr.jalon.command.access.AccessFixtures.DAY;
import static fr.jalon.command.access.AccessFixtures.DISABLED;
import static fr.jalon.command.access.AccessFixtures.FUNDER;
import static fr.jalon.command.access.AccessFixtures.GRANTED;
import static fr.jalon.command.access.AccessFixtures.OTHER;
import static fr.jalon.command.access.AccessFixtures.OURS;
import static fr.jalon.command.access.AccessFixtures.PROGRAMME;
import static fr.jalon.command.access.AccessFixtures.SESSION;
import static fr.jalon.command.access.AccessFixtures.opened;

import fr.jalon.events.access.AccessEvent.ScopeGranted;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantScopeTest {

    @ParameterizedTest
    @CsvSource({"COORDINATOR, organisation-concilia", "FUNDER, organisation-funder"})
    void grants_a_programme(Role role, String organisation) {
        AccessFixtures.spec()
                .given(opened(role, new OrganisationId(organisation)))
                .when(grant(PROGRAMME))
                .then(GRANTED);
    }

    @Test
    void refuses_an_auditor_a_programme_without_an_end() {
        AccessFixtures.spec()
                .given(opened(Role.AUDITOR, ASSOCIATION))
                .when(grant(PROGRAMME))
                .thenRefused(AccessRefusal.SCOPE_NOT_FOR_ROLE);
    }

    @Test
    void grants_a_session_to_the_animation_role() {
        AccessFixtures.spec()
                .given(opened(Role.ANIMATION, ASSOCIATION))
                .when(grant(SESSION))
                .then(new ScopeGranted(ACCOUNT, SESSION, DAY));
    }

    @Test
    void refuses_a_programme_of_another_organisation() {
        AccessFixtures.spec()
                .given(opened(Role.COORDINATOR, OTHER))
                .when(grant(PROGRAMME))
                .thenRefused(AccessRefusal.SCOPE_OF_ANOTHER);
    }

    @Test
    void refuses_a_funder_a_programme_it_does_not_pay_for() {
        AccessFixtures.spec()
                .given(opened(Role.FUNDER, new OrganisationId("organisation-town")))
                .when(grant(PROGRAMME))
                .thenRefused(AccessRefusal.SCOPE_OF_ANOTHER);
    }

    @Test
    void refuses_the_kind_of_scope_a_role_does_not_take() {
        AccessFixtures.spec()
                .given(opened(Role.ANIMATION, ASSOCIATION))
                .when(grant(PROGRAMME))
                .thenRefused(AccessRefusal.SCOPE_NOT_FOR_ROLE);
        AccessFixtures.spec()
                .given(opened(Role.FUNDER, FUNDER))
                .when(grant(SESSION))
                .thenRefused(AccessRefusal.SCOPE_NOT_FOR_ROLE);
        AccessFixtures.spec()
                .given(opened(Role.ADMINISTRATOR, ASSOCIATION))
                .when(grant(PROGRAMME))
                .thenRefused(AccessRefusal.SCOPE_NOT_FOR_ROLE);
    }

    @Test
    void refuses_an_account_that_is_unknown_or_disabled() {
        AccessFixtures.spec().given().when(grant(PROGRAMME)).thenRefused(AccessRefusal.ACCOUNT_UNKNOWN);
        AccessFixtures.spec()
                .given(opened(Role.COORDINATOR, ASSOCIATION), DISABLED)
                .when(grant(PROGRAMME))
                .thenRefused(AccessRefusal.ACCOUNT_DISABLED);
    }

    @Test
    void stays_quiet_when_it_is_held_already() {
        AccessFixtures.spec()
                .given(opened(Role.COORDINATOR, ASSOCIATION), GRANTED)
                .when(grant(PROGRAMME))
                .thenNothing();
    }

    private static GrantScope grant(Scope scope) {
        return new GrantScope(ACCOUNT, scope, OURS, DAY);
    }
}
