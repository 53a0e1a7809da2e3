package fr.jalon.platform.security;

import static fr.jalon.platform.security.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.testing.TestPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

    @TempDir
    static Path keys;

    private static String database;
    private static DoorProcess process;
    private static AccountId coordinator;

    @BeforeAll
    static void start() {
        database = TestPostgres.shared().newDatabase();
        process = DoorProcess.startOn(database, keys, "jalon.demo=false");
        coordinator = process.account("coordinatrice", Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void a_name_and_its_password_open_the_pages() throws Exception {
        Visitor visitor = new Visitor(process);

        HttpResponse<String> answer = visitor.signIn(" Coordinatrice ", DoorProcess.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Strict", "Path=/")
                        .doesNotContain("Secure"));
        assertThat(visitor.open("/aujourdhui").body()).contains("actor=" + coordinator);
    }

    @Test
    void one_is_led_back_to_where_one_was_going() throws Exception {
        Visitor visitor = new Visitor(process);
        visitor.open("/connexion");

        HttpResponse<String> answer = visitor.post(
                "/connexion",
                Map.of("username", "coordinatrice", "password", DoorProcess.PASSWORD, "suite", "/sessions/1?a=b"));

        assertThat(location(answer)).isEqualTo("/sessions/1?a=b");
    }

    @Test
    void one_is_never_led_elsewhere() throws Exception {
        Visitor visitor = new Visitor(process);
        visitor.open("/connexion");

        HttpResponse<String> answer = visitor.post(
                "/connexion",
                Map.of("username", "coordinatrice", "password", DoorProcess.PASSWORD, "suite", "//example.org/"));

        assertThat(location(answer)).isEqualTo("/");
    }

    @Test
    void a_wrong_password_leads_back_to_the_sign_in_page() throws Exception {
        Visitor visitor = new Visitor(process);

        HttpResponse<String> answer = visitor.signIn("coordinatrice", "wrong");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/connexion?erreur&suite=%2F");
        assertThat(visitor.cookie(SignInCookies.NAME)).isEmpty();
    }

    @Test
    void signing_in_needs_the_token_of_its_page() throws Exception {
        Visitor visitor = new Visitor(process);
        visitor.open("/connexion");

        assertThat(visitor.postWithoutToken("/connexion", Map.of("username", "coordinatrice"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(process).post("/connexion", Map.of()).body())
                .contains("Ce formulaire n’est plus valable");
    }

    @Test
    void signing_out_takes_the_cookie_away() throws Exception {
        Visitor visitor = Visitor.signedIn(process, "coordinatrice");

        HttpResponse<String> answer = visitor.post("/deconnexion", Map.of());

        assertThat(location(answer)).isEqualTo("/connexion?sortie");
        assertThat(visitor.open("/aujourdhui").statusCode()).isEqualTo(302);
    }

    @Test
    void a_cookie_that_was_tampered_with_is_taken_away() throws Exception {
        Visitor visitor = Visitor.signedIn(process, "coordinatrice");
        String cookie = visitor.cookie(SignInCookies.NAME);
        visitor.setCookie(SignInCookies.NAME, cookie.replace("." + 1 + ".", "." + 2 + "."));

        assertThat(visitor.open("/aujourdhui").statusCode()).isEqualTo(302);
    }

    @Test
    void a_disabled_account_is_signed_out_everywhere_at_once() throws Exception {
        AccountId account = process.account("partie", Role.COORDINATOR);
        Visitor visitor = Visitor.signedIn(process, "partie");
        assertThat(process.asProgram("GET", "/api/things", "partie", "").statusCode())
                .isEqualTo(200);

        process.get(EventStore.class)
                .publish(new GenericDomainEventMessage<>(
                        "account",
                        account.value(),
                        0,
                        new AccountDisabled(account, RevocationReason.LEFT, LocalDate.of(2025, 3, 17))));

        assertThat(visitor.open("/aujourdhui").statusCode()).isEqualTo(302);
        assertThat(visitor.cookie(SignInCookies.NAME)).isEmpty();
        assertThat(process.asProgram("GET", "/api/things", "partie", "").statusCode())
                .isEqualTo(401);
        assertThat(location(visitor.signIn("partie", DoorProcess.PASSWORD))).startsWith("/connexion?erreur");
    }

    @Test
    void every_process_accepts_the_sign_in_and_the_forms_of_another() throws Exception {
        Visitor visitor = Visitor.signedIn(process, "coordinatrice");

        try (DoorProcess other = DoorProcess.startOn(database, keys, "jalon.demo=false")) {
            visitor.moveTo(other);
            HttpResponse<String> answer = visitor.post("/commands/things", Map.of("name", "chaise"));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(visitor.open("/aujourdhui").body()).contains("actor=" + coordinator);
        }
    }

    @Test
    void without_the_master_key_one_may_still_sign_in_to_see_what_is_left_to_see() throws Exception {
        try (DoorProcess restored =
                DoorProcess.startOn(database, Files.createTempDirectory("no-keys"), "jalon.demo=false")) {
            Visitor visitor = Visitor.signedIn(restored, "coordinatrice");

            assertThat(visitor.open("/aujourdhui").body()).contains("actor=" + coordinator);
            assertThat(restored.shown).isEmpty();
        }
    }
}
