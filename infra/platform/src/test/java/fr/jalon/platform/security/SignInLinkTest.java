package fr.jalon.platform.security;

import static fr.jalon.platform.security.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.AccountReopened;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignInLinkTest {

    private static final String CHOSEN = "le chat de ma voisine dort au soleil";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 17);

    private static DoorProcess process;

    @BeforeAll
    static void start() throws Exception {
        process = DoorProcess.start("jalon.demo=false");
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void lets_its_holder_choose_a_password_once_and_ends_every_other_sign_in() throws Exception {
        AccountId account = process.account("lien-un", Role.COORDINATOR);
        Visitor phone = Visitor.signedIn(process, "lien-un");
        String secret = link(account, Duration.ofDays(7));
        Visitor visitor = new Visitor(process);

        HttpResponse<String> answer = choose(visitor, secret, CHOSEN);

        assertThat(location(answer)).isEqualTo("/");
        assertThat(visitor.open("/aujourdhui").statusCode()).isEqualTo(200);
        assertThat(phone.open("/aujourdhui").statusCode()).isEqualTo(302);
        assertThat(location(choose(new Visitor(process), secret, CHOSEN)))
                .isEqualTo("/acces?refus=access.link-unusable");
        assertThat(location(new Visitor(process).signIn("lien-un", CHOSEN))).isEqualTo("/");
    }

    @Test
    void an_invited_account_has_no_password_until_its_link_is_used() throws Exception {
        AccountId account = process.account("lien-deux", Role.FUNDER);
        process.jdbc()
                .sql("delete from events.credential where account_id = ?")
                .param(account.value())
                .update();
        JdbcCredentials credentials = process.get(JdbcCredentials.class);
        credentials.invite(account, "invitee");
        String secret = link(account, Duration.ofDays(7));

        assertThat(location(new Visitor(process).signIn("invitee", ""))).startsWith("/connexion?erreur");
        assertThat(location(choose(new Visitor(process), secret.toUpperCase().replace('-', ' '), CHOSEN)))
                .isEqualTo("/");
        assertThat(location(new Visitor(process).signIn("invitee", CHOSEN))).isEqualTo("/");
    }

    @Test
    void a_weak_password_keeps_the_link_and_its_secret_after_the_sign() throws Exception {
        String secret = link(process.account("lien-trois", Role.COORDINATOR), Duration.ofDays(7));
        Visitor visitor = new Visitor(process);

        assertThat(location(choose(visitor, secret, "demonstration")))
                .isEqualTo("/acces?refus=access.password-too-weak#" + secret);
        assertThat(location(choose(visitor, secret, CHOSEN))).isEqualTo("/");
    }

    @Test
    void a_link_that_is_over_replaced_invented_or_of_a_closed_account_opens_nothing() throws Exception {
        AccountId account = process.account("lien-quatre", Role.COORDINATOR);
        String over = link(account, Duration.ofSeconds(-1));
        assertThat(refused(over)).isTrue();
        String first = link(account, Duration.ofDays(7));
        String second = link(account, Duration.ofDays(7));
        assertThat(refused(first)).isTrue();
        assertThat(refused("aaaa-bbbb")).isTrue();
        publish(account, 0, new AccountDisabled(account, RevocationReason.SECURITY, DAY));
        assertThat(refused(second)).isTrue();
    }

    @Test
    void a_closed_account_is_signed_out_at_once_and_may_sign_in_when_it_is_open_again() throws Exception {
        AccountId account = process.account("lien-cinq", Role.COORDINATOR);
        Visitor phone = Visitor.signedIn(process, "lien-cinq");

        publish(account, 0, new AccountDisabled(account, RevocationReason.MISTAKE, DAY));
        assertThat(phone.open("/aujourdhui").statusCode()).isEqualTo(302);
        publish(account, 1, new AccountReopened(account, new OrganisationId("organisation-1"), Role.COORDINATOR, DAY));

        assertThat(phone.open("/aujourdhui").statusCode()).isEqualTo(302);
        assertThat(location(phone.signIn("lien-cinq", DoorProcess.PASSWORD))).isEqualTo("/");
    }

    @Test
    void programs_choose_by_json_without_signing_in() throws Exception {
        String secret = link(process.account("lien-six", Role.COORDINATOR), Duration.ofDays(7));

        HttpResponse<String> weak = json(secret, "court");
        HttpResponse<String> done = json(secret, CHOSEN);

        assertThat(weak.statusCode()).isEqualTo(400);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(json(secret, CHOSEN).body()).contains("\"code\":\"access.link-unusable\"");
    }

    @Test
    void only_a_digest_is_kept_and_one_request_gives_one_secret() {
        AccountId account = process.account("lien-sept", Role.COORDINATOR);
        SignInLinks links = process.get(SignInLinks.class);
        String secret = link(account, Duration.ofDays(7));

        assertThat(secret).matches("([0-9a-v]{4}-){7}[0-9a-v]{4}");
        assertThat(links.secret(account, "same")).isEqualTo(links.secret(account, "same"));
        assertThat(links.secret(account, "same")).isNotEqualTo(links.secret(account, "other"));
        assertThat(process.jdbc()
                        .sql("select row_to_json(l)::text from events.sign_in_link l where account_id = ?")
                        .param(account.value())
                        .query(String.class)
                        .single())
                .doesNotContain(secret, secret.replace("-", ""));
    }

    private static String link(AccountId account, Duration life) {
        JdbcCredentials credentials = process.get(JdbcCredentials.class);
        String secret =
                credentials.linkSecret(account, java.util.UUID.randomUUID().toString());
        credentials.openLink(account, secret, life);
        return secret;
    }

    private static boolean refused(String secret) throws Exception {
        return location(choose(new Visitor(process), secret, CHOSEN)).equals("/acces?refus=access.link-unusable");
    }

    private static HttpResponse<String> choose(Visitor visitor, String secret, String chosen) throws Exception {
        visitor.open("/connexion");
        return visitor.post(SignInLinkApi.ADDRESS, Map.of("code", secret, "chosen", chosen));
    }

    private static HttpResponse<String> json(String secret, String chosen) throws Exception {
        return process.send(process.request(SignInLinkApi.ADDRESS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"code\":\"" + secret + "\",\"chosen\":\"" + chosen + "\"}")));
    }

    private static void publish(AccountId account, long sequence, Object event) {
        process.get(EventStore.class)
                .publish(new GenericDomainEventMessage<>("account", account.value(), sequence, event));
    }
}
