package fr.jalon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.platform.security.Door;
import fr.jalon.testing.TestPostgres;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** PostgreSQL is gone for a while: whoever asks is told so soon, in words and by a code, and served again once it is back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String CANARY = "Fatoumata-canari";

    private final String database = TestPostgres.shared().newDatabase();
    private final String name = database.replaceFirst(".*/([^/?]+).*", "$1");

    private Door door;

    @BeforeAll
    void start() throws Exception {
        door = Door.openOn(database);
        assertThat(asked().statusCode()).isEqualTo(200);
    }

    @AfterEach
    void everybodyIsServedAgain() throws Exception {
        comesBack();
        await().untilAsserted(() -> assertThat(asked().statusCode()).isEqualTo(200));
    }

    @AfterAll
    void stop() {
        door.close();
    }

    @Test
    void a_program_is_told_soon_that_nobody_can_answer_and_served_again_later(CapturedOutput output) throws Exception {
        goesAway();

        HttpResponse<String> answer = soon(this::asked);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(JsonMapper.shared().readTree(answer.body()))
                .isEqualTo(JsonMapper.shared().readTree("""
                    {"type": "urn:jalon:problem:unavailable", "title": "Service indisponible", "status": 503,
                     "detail": "Jalon ne peut pas répondre pour le moment. Réessayez dans un instant.", "code": "unavailable"}\
                    """));
        assertThat(output.getAll()).contains("the database is away").doesNotContain("fr.jalon.platform.web.Faults");
        assertThat(soon(this::asked).body()).as("with no connection left").isEqualTo(answer.body());
    }

    @Test
    void a_person_is_told_so_on_a_page_under_the_rules_of_every_page() throws Exception {
        var browser = door.coordinatorsBrowser();
        goesAway();

        HttpResponse<String> answer = soon(() -> browser.open("/aujourdhui"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body())
                .contains("<h1>Service indisponible</h1>", "Réessayez dans un instant.")
                .doesNotContain("Exception");
    }

    @Test
    void a_form_that_was_sent_may_be_sent_again_by_reloading(CapturedOutput output) throws Exception {
        goesAway();

        HttpResponse<String> answer = soon(() -> door.send(door.request("/commands/things")
                .header("Authorization", door.basicOfCoordinator())
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=" + CANARY))));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("rechargez cette page : ce que vous avez saisi sera envoyé de nouveau")
                .doesNotContain(CANARY);
        assertThat(output.getAll()).doesNotContain(CANARY);
    }

    @Test
    void what_breaks_in_the_middle_of_a_request_is_answered_alike(CapturedOutput output) throws Exception {
        HttpResponse<String> answer =
                door.asCoordinator("POST", "/commands/cut-off", "application/json", "{\"size\":1,\"name\":\"a\"}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"unavailable\"");
        assertThat(output.getAll()).contains("the database is away", "SQLState 57P01");
    }

    /** Spring takes such a fault for a client who hung up, and would answer 200 with nothing in it. */
    @Test
    void a_connection_that_broke_is_never_answered_by_a_yes() throws Exception {
        HttpResponse<String> answer =
                door.asCoordinator("POST", "/commands/broken-off", "application/json", "{\"size\":1,\"name\":\"a\"}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"unavailable\"");
    }

    private HttpResponse<String> asked() throws Exception {
        return door.asCoordinator("GET", "/api/things", "application/json", "");
    }

    private static HttpResponse<String> soon(Callable<HttpResponse<String>> asking) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = asking.call();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        return answer;
    }

    private void goesAway() throws SQLException {
        onTheServer("alter database " + name + " allow_connections false");
        onTheServer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
    }

    private void comesBack() throws SQLException {
        onTheServer("alter database " + name + " allow_connections true");
    }

    private void onTheServer(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.replace("/" + name, "/postgres"));
                var asking = connection.createStatement()) {
            asking.execute(statement);
        }
    }
}
