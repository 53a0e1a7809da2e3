package fr.jalon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.platform.security.Door;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AnswersToFaultsTest {

    private static final String CANARY = "Fatoumata-canari";

    private static Door door;

    @BeforeAll
    static void start() throws Exception {
        door = Door.open();
    }

    @AfterAll
    static void stop() {
        door.close();
    }

    @ParameterizedTest(name = "{0} {1} {2} gives {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
        POST | /commands/things      | {"size":               | 400 | request.unreadable
        POST | /commands/things      | Fatoumata-canari       | 400 | request.unreadable
        POST | /commands/things      | {"size":"Fatoumata-canari"} | 400 | request.wrong-type
        POST | /commands/things      | ''                     | 400 | request.unreadable
        GET  | /api/things/abc?size=1 | ''                    | 400 | request.wrong-type
        GET  | /api/things/1         | ''                     | 400 | request.missing-parameter
        GET  | /api/things/1?size=Fatoumata-canari | ''       | 400 | request.wrong-type
        GET  | /api/Fatoumata-canari | ''                     | 404 | request.unknown-address
        PUT  | /api/things           | ''                     | 405 | request.method
        """)
    void a_malformed_request_gets_a_problem_in_french_that_repeats_nothing(
            String method, String address, String body, int status, String code, CapturedOutput output)
            throws Exception {
        HttpResponse<String> answer = door.asCoordinator(method, address, "application/json", body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:jalon:problem:" + code + "\"", "\"code\":\"" + code + "\"", "\"title\":\"")
                .doesNotContain(CANARY, "Exception", "tools.jackson");
        assertThat(output.getAll()).doesNotContain(CANARY);
    }

    @Test
    void a_wrong_type_names_the_field() throws Exception {
        assertThat(door.asCoordinator("POST", "/commands/things", "application/json", "{\"size\":\"x\"}")
                        .body())
                .contains("\"field\":\"size\"", "Une valeur n’est pas du type attendu");
    }

    @Test
    void another_media_type_is_refused() throws Exception {
        HttpResponse<String> answer = door.asCoordinator("POST", "/commands/things", "application/xml", "<a/>");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("\"code\":\"request.media-type\"");
    }

    @Test
    void a_fault_is_logged_once_under_a_reference_without_what_was_sent(CapturedOutput output) throws Exception {
        HttpResponse<String> answer = door.asCoordinator(
                "POST", "/commands/fault", "application/json", "{\"size\":1,\"name\":\"" + CANARY + "\"}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("\"code\":\"fault\"", "\"reference\":\"")
                .doesNotContain(CANARY, "Illegal");
        String reference = answer.body().replaceAll("(?s).*\"reference\":\"([^\"]+)\".*", "$1");
        assertThat(output.getAll())
                .containsOnlyOnce(reference)
                .containsOnlyOnce("java.lang.IllegalStateException")
                .doesNotContain(CANARY);
    }

    @Test
    void more_than_one_record_may_hold_is_no_fault_of_ours(CapturedOutput output) throws Exception {
        HttpResponse<String> answer =
                door.asCoordinator("POST", "/commands/too-large", "application/json", "{\"size\":1,\"name\":\"a\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"request.too-large\"").doesNotContain("reference");
        assertThat(output.getAll()).doesNotContain("EventTooLarge");
    }

    @Test
    void a_person_gets_a_plain_page_instead() throws Exception {
        HttpResponse<String> unknown = door.asCoordinatorsBrowser("/une-page-qui-n-existe-pas");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(unknown.body())
                .contains("<html lang=\"fr\">", "<h1>Page introuvable</h1>", "Cette adresse n’existe pas")
                .doesNotContain("Whitelabel", "une-page");
    }

    @Test
    void a_request_the_server_itself_can_not_read_is_answered_without_a_trace() throws Exception {
        HttpResponse<String> answer = door.send(door.request("/api/a//..;/b").GET());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "Whitelabel", "<h1>HTTP");
    }

    @Test
    void an_address_too_strange_for_a_log_stays_out_of_it(CapturedOutput output) throws Exception {
        door.send(door.request("/api/" + CANARY).method("DELETE", BodyPublishers.noBody()));

        assertThat(output.getAll()).doesNotContain(CANARY);
    }
}
