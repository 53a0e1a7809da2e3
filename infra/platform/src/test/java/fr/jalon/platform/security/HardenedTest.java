package fr.jalon.platform.security;

import static fr.jalon.platform.security.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser keeps, what nobody can plant there, and how much the server reads at all. */
class HardenedTest {

    private static final String SCRAPE_TOKEN = "0123456789abcdef0123456789abcdef";

    private static DoorProcess process;
    private static AccountId victim;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        var token = Files.writeString(folder.resolve("scrape-token"), SCRAPE_TOKEN + "\n");
        process = DoorProcess.start(
                "jalon.demo=false", "server.forward-headers-strategy=native", "jalon.scrape-token-file=" + token);
        victim = process.account("victime", Role.COORDINATOR);
        process.account("attaquant", Role.ANIMATION);
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @Test
    void behind_a_relay_that_ends_tls_every_cookie_is_kept_from_scripts_from_other_sites_and_from_plain_http()
            throws Exception {
        var page = process.send(
                process.request("/connexion").header("Accept", "text/html").header("X-Forwarded-Proto", "https"));
        var form = page.headers().firstValue("Set-Cookie").orElseThrow();
        var token = page.body().replaceAll("(?s).*_csrf=(\\S+).*", "$1");
        var signedIn = process.send(process.request("/connexion")
                .header("X-Forwarded-Proto", "https")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", form.split(";", 2)[0])
                .POST(BodyPublishers.ofString(
                        "username=victime&password=" + DoorProcess.PASSWORD + "&_csrf=" + encoded(token))));

        var given = signedIn.headers().allValues("Set-Cookie");
        assertThat(given).hasSize(2);
        assertThat(List.of(form, given.get(0), given.get(1)))
                .allSatisfy(cookie -> assertThat(cookie).contains("; Secure", "; HttpOnly", "; SameSite=Strict"));
        assertThat(signedIn.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
    }

    @Test
    void who_scrapes_reads_the_meters_and_nothing_else() throws Exception {
        assertThat(bearing(SCRAPE_TOKEN, "/actuator/prometheus")).isEqualTo(200);
        for (var elsewhere : List.of("/actuator", "/actuator/metrics", "/api/things", "/v3/api-docs", "/")) {
            assertThat(bearing(SCRAPE_TOKEN, elsewhere)).as(elsewhere).isIn(401, 302);
        }
        for (var wrong : List.of("", " ", SCRAPE_TOKEN.substring(1), SCRAPE_TOKEN + "0")) {
            assertThat(bearing(wrong, "/actuator/prometheus")).isEqualTo(401);
        }
        var written = process.send(process.request("/actuator/prometheus")
                .header("Authorization", "Bearer " + SCRAPE_TOKEN)
                .POST(BodyPublishers.noBody()));
        assertThat(written.statusCode()).isIn(401, 403);
    }

    private static int bearing(String token, String address) throws Exception {
        return process.send(process.request(address).header("Authorization", "Bearer " + token))
                .statusCode();
    }

    @Test
    void a_sign_in_planted_in_the_browser_before_is_not_kept() throws Exception {
        var planted = Visitor.signedIn(process, "attaquant").cookie(SignInCookies.NAME);
        var browser = new Visitor(process);
        browser.setCookie(SignInCookies.NAME, planted);

        browser.signIn("victime", DoorProcess.PASSWORD);

        assertThat(browser.cookie(SignInCookies.NAME)).isNotEqualTo(planted).contains(victim.value());
        assertThat(browser.open("/aujourdhui").body()).contains("actor=" + victim);
    }

    @Test
    void nor_is_one_planted_before_a_sign_in_that_fails() throws Exception {
        var browser = new Visitor(process);
        browser.setCookie(
                SignInCookies.NAME, Visitor.signedIn(process, "attaquant").cookie(SignInCookies.NAME));

        assertThat(location(browser.signIn("victime", "wrong"))).startsWith("/connexion?erreur");

        assertThat(browser.cookie(SignInCookies.NAME)).isEmpty();
        assertThat(browser.open("/aujourdhui").statusCode()).isEqualTo(302);
    }

    @Test
    void each_sign_in_has_a_form_token_that_the_one_before_does_not_open() throws Exception {
        var browser = new Visitor(process);
        browser.open("/connexion");
        var planted = browser.token();
        browser.signIn("victime", DoorProcess.PASSWORD);

        assertThat(browser.postJson("/commands/things", "{\"size\":1}", planted).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_form_larger_than_any_of_ours_is_refused_413_to_programs_and_to_people() throws Exception {
        var large = "name=" + "a".repeat(2_100_000);
        var program = process.send(process.request("/commands/things")
                .header("Authorization", DoorProcess.basic("victime", DoorProcess.PASSWORD))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(large)));
        assertThat(program.statusCode()).isEqualTo(413);
        assertThat(program.body()).contains("\"code\":\"request.too-large\"", "dépasse la taille permise");

        var person =
                Visitor.signedIn(process, "victime").post("/commands/things", Map.of("name", "a".repeat(2_100_000)));
        assertThat(person.statusCode()).isEqualTo(413);
        assertThat(person.body()).contains("<html lang=\"fr\">", "dépasse la taille permise");
    }

    @Test
    void headers_that_never_end_are_not_read() throws Exception {
        HttpResponse<String> answer =
                process.send(process.request("/connexion").header("X-Anything", "a".repeat(20_000)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "aaaa");
    }

    @Test
    void what_a_browser_need_not_ask_is_not_answered() throws Exception {
        assertThat(process.send(process.request("/connexion").method("TRACE", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
        var elsewhere = process.send(process.request("/api/things")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(elsewhere.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
