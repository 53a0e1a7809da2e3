package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DoorTest {

    /** Method, address, then the status for nobody, coordinator, animation, funder, auditor and administrator. */
    private static final String TABLE = """
        GET  /connexion                  200 200 200 200 200 200
        GET  /accessibilite              200 200 200 200 200 200
        GET  /actuator/health            200 200 200 200 200 200
        GET  /actuator/health/liveness   200 200 200 200 200 200
        GET  /styles/base.css            404 404 404 404 404 404
        GET  /actuator                   401 403 403 403 403 200
        GET  /actuator/prometheus        401 403 403 403 403 200
        GET  /actuator/anything          401 403 403 403 403 404
        GET  /api/things                 401 200 200 200 200 200
        GET  /api/unknown                401 404 404 404 404 404
        POST /commands/things            401 200 200 403 403 200
        POST /commands/unknown           401 404 404 403 403 404
        POST /commands/password          401 409 409 409 409 409
        DELETE /commands/things          401 405 405 403 403 405
        GET  /v3/api-docs                401 200 200 200 200 200
        GET  /log/checkpoint             401 404 404 404 404 404
        """;

    private static DoorProcess process;

    @BeforeAll
    static void start() throws Exception {
        process = DoorProcess.start("jalon.demo=false");
        for (Role role : Role.values()) {
            process.account(role.name().toLowerCase(java.util.Locale.ROOT), role);
        }
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    static Stream<Arguments> everyAddressForEveryRole() {
        List<String> asking = Stream.concat(
                        Stream.of("nobody"),
                        Arrays.stream(Role.values()).map(role -> role.name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        return TABLE.lines()
                .map(line -> line.split("\\s+"))
                .flatMap(cells -> java.util.stream.IntStream.range(0, 6)
                        .mapToObj(column -> Arguments.of(
                                cells[0], cells[1], asking.get(column), Integer.parseInt(cells[column + 2]))));
    }

    @ParameterizedTest(name = "{0} {1} by {2} gives {3}")
    @MethodSource("everyAddressForEveryRole")
    void each_address_is_open_to_those_named_and_to_nobody_else(
            String method, String address, String asking, int status) throws Exception {
        HttpResponse<String> answer = asking.equals("nobody")
                ? process.send(process.request(address)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString("{\"size\":1}")))
                : process.asProgram(method, address, asking, "{\"size\":1}");

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 401 || status == 403) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body())
                    .contains(status == 401 ? "\"access.sign-in-required\"" : "\"access.role-not-allowed\"");
        }
    }

    @Test
    void a_page_leads_to_the_sign_in_page_and_back() throws Exception {
        HttpResponse<String> answer = process.page("/sessions/1?onglet=a%20b&x=1");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/connexion?suite=%2Fsessions%2F1%3Fonglet%3Da%2520b%26x%3D1");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void pages_and_unknown_addresses_do_not_accept_http_basic() throws Exception {
        HttpResponse<String> answer = process.send(process.request("/aujourdhui")
                .header("Authorization", DoorProcess.basic("coordinator", DoorProcess.PASSWORD)));

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() throws Exception {
        HttpResponse<String> wrong = process.send(
                process.request("/api/things").header("Authorization", DoorProcess.basic("coordinator", "no")));
        HttpResponse<String> unknown = process.send(
                process.request("/api/things").header("Authorization", DoorProcess.basic("nobody-knows", "no")));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("access.sign-in-refused").isEqualTo(unknown.body());
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"Jalon\", charset=\"UTF-8\"");
    }

    @Test
    void a_browser_is_never_asked_for_a_password_by_a_window_of_its_own() throws Exception {
        HttpResponse<String> answer =
                process.send(process.request("/api/things").header("Sec-Fetch-Mode", "cors"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void the_actor_comes_with_organisation_and_scopes() throws Exception {
        process.jdbc().sql("""
            insert into events.account_scope
            select account_id, 'programme', 'programme-1' from events.account where role = 'ANIMATION'
            union all select account_id, 'session', 'session-1' from events.account where role = 'ANIMATION'\
            """).update();

        assertThat(process.asProgram("GET", "/api/things", " Animation", "").body())
                .contains("\"role\":\"ANIMATION\"")
                .contains("\"organisation\":\"organisation-1\"")
                .contains("\"programmes\":[\"programme-1\"]")
                .contains("\"sessions\":[\"session-1\"]");
    }

    @Test
    void every_answer_carries_the_headers_that_protect_a_browser() throws Exception {
        for (String address :
                List.of("/connexion", "/styles/base.css", "/api/things", "/aujourdhui", "/actuator/health")) {
            var headers = process.page(address).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Cache-Control").orElse(""))
                    .isEqualTo(
                            address.equals("/styles/base.css")
                                    ? "no-cache"
                                    : "no-cache, no-store, max-age=0, must-revalidate");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Set-Cookie").orElse("")).doesNotContain("JSESSIONID");
        }
    }
}
