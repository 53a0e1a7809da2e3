package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ACCOUNT;
import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static fr.jalon.command.access.AccessFixtures.DAY;
import static fr.jalon.command.access.AccessFixtures.DISABLED;
import static fr.jalon.command.access.AccessFixtures.LINK;
import static fr.jalon.command.access.AccessFixtures.NAME;
import static fr.jalon.command.access.AccessFixtures.PERSON;
import static fr.jalon.command.access.AccessFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.command.access.AccessFixtures.NotedCredentials;
import fr.jalon.events.access.AccessEvent.SignInLinkGiven;
import fr.jalon.events.value.LinkPurpose;
import fr.jalon.events.value.Role;
import org.junit.jupiter.api.Test;

class GiveSignInLinkTest {

    private static final GiveSignInLink GIVE = new GiveSignInLink(ACCOUNT, LINK, DAY);

    private final NotedCredentials credentials = new NotedCredentials();

    @Test
    void makes_a_link_that_opens_for_seven_days_and_says_so_without_its_secret() {
        AccessFixtures.spec(credentials, true)
                .given(opened(Role.COORDINATOR, ASSOCIATION))
                .when(GIVE)
                .then(new SignInLinkGiven(ACCOUNT, LinkPurpose.NEW_PASSWORD, DAY.plusDays(7), DAY));
        assertThat(credentials.logins).containsExactly("account-1 link abcd-efgh PT168H");
    }

    @Test
    void invites_when_an_account_is_opened_by_a_link() {
        AccessFixtures.spec(credentials, true)
                .given()
                .when(new OpenAccount(
                        ACCOUNT,
                        ASSOCIATION,
                        PERSON,
                        Role.COORDINATOR,
                        NAME,
                        new OpenAccount.SignIn("camille", LINK),
                        DAY))
                .then(
                        opened(Role.COORDINATOR, ASSOCIATION),
                        new SignInLinkGiven(ACCOUNT, LinkPurpose.INVITATION, DAY.plusDays(7), DAY));
        assertThat(credentials.logins).containsExactly("account-1 camille", "account-1 link abcd-efgh PT168H");
    }

    @Test
    void refuses_one_for_an_account_that_is_closed_or_unknown() {
        AccessFixtures.spec(credentials, true)
                .given(opened(Role.COORDINATOR, ASSOCIATION), DISABLED)
                .when(GIVE)
                .thenRefused(AccessRefusal.ACCOUNT_DISABLED);
        AccessFixtures.spec(credentials, true).given().when(GIVE).thenRefused(AccessRefusal.ACCOUNT_UNKNOWN);
        assertThat(credentials.logins).isEmpty();
    }

    @Test
    void shows_nothing_of_the_secret_in_a_log() {
        assertThat(GIVE.toString()).doesNotContain("abcd");
    }
}
