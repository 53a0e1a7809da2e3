package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.Actor;
import fr.jalon.events.value.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How a request is read and refused, whatever it asks. */
class RequestTest {

    private final HttpSpec spec = new HttpSpec();
    private final List<Incoming> incomings = new ArrayList<>();
    private final MockMvc http = spec.serving((dispatcher, _) -> new Api(dispatcher));

    @Test
    void reads_the_envelope_of_json_from_headers() throws Exception {
        http.perform(json("{\"name\": \"a\"}")
                        .header("If-Match", "\"7\"")
                        .header("Jalon-Source", "offline")
                        .header("Jalon-Batch", "batch-0001"))
                .andExpect(status().isOk());
        Incoming read = incomings.getFirst();
        assertThat(read.expectedVersion()).isEqualTo(7);
        assertThat(read.source()).isEqualTo(Source.OFFLINE);
        assertThat(read.batch()).isEqualTo("batch-0001");
        assertThat(read.form()).isFalse();
    }

    @Test
    void reads_the_envelope_of_a_form_from_its_fields() throws Exception {
        http.perform(form().param("name", "a").param("_version", "7").param("_next", "/x"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/x?after=42"));
        Incoming read = incomings.getFirst();
        assertThat(read.expectedVersion()).isEqualTo(7);
        assertThat(read.source()).isEqualTo(Source.SCREEN);
    }

    @Test
    void answers_json_to_a_script_that_posts_a_form() throws Exception {
        http.perform(form().param("name", "a").header("Accept", "application/json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(42));
    }

    @Test
    void digests_what_is_asked_and_not_its_envelope() throws Exception {
        http.perform(form().param("name", "a").param("_csrf", "1"));
        http.perform(form().param("name", "a").param("_csrf", "2"));
        http.perform(form().param("name", "b").param("_csrf", "1"));
        http.perform(json("{\"name\": \"a\"}"));
        http.perform(json("{\"name\": \"b\"}"));
        List<String> digests = incomings.stream().map(Incoming::digest).toList();
        assertThat(digests.get(0)).isEqualTo(digests.get(1));
        assertThat(digests.subList(1, 5)).doesNotHaveDuplicates();
    }

    @Test
    void refuses_the_source_of_the_demonstration_while_there_is_none() throws Exception {
        refused(http.perform(json("{\"name\": \"a\"}").header("Jalon-Source", "demo")), "request.source-refused");
    }

    @Test
    void refuses_a_field_it_does_not_know_or_can_not_read_by_its_name() throws Exception {
        refused(http.perform(json("{\"nom\": \"Camille\"}")), "request.field-unknown")
                .andExpect(jsonPath("$.field").value("nom"))
                .andExpect(content().string(not(containsString("Camille"))));
        refused(http.perform(json("{\"rows\": [{\"on\": \"hier\"}]}")), "request.field-malformed")
                .andExpect(jsonPath("$.field").value("rows[0].on"))
                .andExpect(content().string(not(containsString("hier"))));
    }

    @Test
    void refuses_a_year_typed_with_two_digits_and_one_nobody_will_see() throws Exception {
        for (String day : List.of("0024-03-12", "1899-12-31", "2200-01-01", "+999999999-12-31", "-999999999-01-01")) {
            refused(http.perform(json("{\"rows\": [{\"on\": \"" + day + "\"}]}")), "request.field-malformed")
                    .andExpect(jsonPath("$.field").value("rows[0].on"));
        }
        refused(
                http.perform(form().param("rows[0].on", "0024-03-12").header("Accept", "application/json")),
                "request.field-malformed");
        http.perform(json("{\"rows\": [{\"on\": \"2024-02-29\"}]}")).andExpect(status().isOk());
    }

    @Test
    void refuses_a_number_in_the_place_of_a_code() throws Exception {
        refused(http.perform(json("{\"rows\": [{\"from\": 0}]}")), "request.field-malformed")
                .andExpect(jsonPath("$.field").value("rows[0].from"));
    }

    @Test
    void refuses_what_can_not_be_read_and_what_is_too_large() throws Exception {
        refused(http.perform(json("{\"name\": ")), "request.unreadable");
        refused(http.perform(json("")), "request.unreadable");
        http.perform(json("{\"name\": \"" + "a".repeat(300_000) + "\"}"))
                .andExpect(status().is(413))
                .andExpect(jsonPath("$.code").value("request.too-large"));
    }

    @Test
    void refuses_what_is_of_another_type_than_it_should_be_and_a_field_said_twice() throws Exception {
        for (String body : List.of(
                "{\"name\": 12}",
                "{\"name\": true}",
                "{\"rows\": {\"on\": \"2024-02-29\"}}",
                "{\"rows\": [{\"on\": 19782}]}",
                "{\"rows\": [{\"on\": [2024, 2, 29]}]}",
                "{\"rows\": [{\"on\": \"2024-02-29T00:00:00Z\"}]}")) {
            refused(http.perform(json(body)), "request.field-malformed");
        }
        refused(http.perform(json("{\"name\": \"a\", \"name\": \"b\"}")), "request.unreadable");
    }

    @Test
    void refuses_a_text_that_can_not_be_written() throws Exception {
        refused(http.perform(json("{\"name\": \"a\\u0000\"}")), "request.field-malformed");
        refused(http.perform(json("{\"rows\": [{\"from\": \"\\ud800\"}]}")), "request.field-malformed")
                .andExpect(jsonPath("$.field").value("rows[0].from"));
        refused(
                http.perform(form().param("name", "a\u0000").header("Accept", "application/json")),
                "request.field-malformed");
        refused(
                http.perform(form().param("a" + ".a".repeat(2_000), "1").header("Accept", "application/json")),
                "request.unreadable");
    }

    @Test
    void refuses_a_key_and_a_version_out_of_shape() throws Exception {
        refused(http.perform(json("{\"name\": \"a\"}").header("Idempotency-Key", "a b")), "request.key-malformed");
        refused(http.perform(json("{\"name\": \"a\"}").header("If-Match", "*")), "request.version-malformed");
    }

    @Test
    void shows_a_refused_form_again_ready_to_send() throws Exception {
        spec.gateway.refuse(new Refusal(RequestRefusal.CONFLICT));
        http.perform(form().param("name", "<Camille & Cie>")
                        .param("rows[0].on", "2025-03-17")
                        .param("seen", "PRESENT")
                        .param("oneTimePassword", "très secret")
                        .param("_key", "key-00001")
                        .param("_next", "/x")
                        .header("Accept", "text/html"))
                .andExpect(status().isConflict())
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content().string(containsString("method=\"post\" action=\"/commands/test\">")))
                .andExpect(content().string(containsString("value=\"&lt;Camille &amp; Cie&gt;\"")))
                .andExpect(content().string(containsString(">Date (1)</label>")))
                .andExpect(content().string(containsString("type=\"hidden\" name=\"seen\" value=\"PRESENT\"")))
                .andExpect(content().string(containsString("type=\"hidden\" name=\"_key\" value=\"key-00001\"")))
                .andExpect(content().string(containsString("Rien n’a été perdu")))
                .andExpect(content().string(not(containsString("très secret"))))
                .andExpect(content().string(not(containsString("style="))));
    }

    @Test
    void counts_a_refusal_under_its_command() throws Exception {
        spec.gateway.refuse(new Refusal(RequestRefusal.FIELD_MISSING));
        http.perform(json("{\"name\": \"a\"}"));
        assertThat(spec.meters
                        .counter(
                                "jalon.commands",
                                "command",
                                "Asked",
                                "outcome",
                                "refused",
                                "refusal",
                                "request.field-missing")
                        .count())
                .isEqualTo(1);
    }

    private static MockHttpServletRequestBuilder json(String body) {
        return post("/commands/test").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static MockHttpServletRequestBuilder form() {
        return post("/commands/test").contentType(MediaType.APPLICATION_FORM_URLENCODED);
    }

    private static ResultActions refused(ResultActions answer, String code) throws Exception {
        return answer.andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value(code));
    }

    record Asked() {}

    record Row(@Nullable LocalDate on, @Nullable Source from) {}

    record Body(
            @Nullable String name,
            @Nullable List<Row> rows,
            @Nullable String seen,
            @Nullable String oneTimePassword) {}

    @RestController
    private final class Api {

        private final CommandDispatcher dispatcher;

        private Api(CommandDispatcher dispatcher) {
            this.dispatcher = dispatcher;
        }

        @PostMapping("/commands/test")
        ResponseEntity<?> ask(@RequestBody Body body, Incoming incoming, Actor actor) {
            incomings.add(incoming);
            // A key needs the database; what is tested here is before it.
            Incoming keyless = new Incoming(
                    null, incoming.digest(), incoming.next(), incoming.form(), incoming.source(), null, null);
            return dispatcher.dispatch(keyless, actor, "test-1", new Asked());
        }
    }
}
