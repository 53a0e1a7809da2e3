package fr.jalon.command.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.events.Actor;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Hours are local, and a command that takes nothing is sent nothing. */
class HoursAndNothingTest {

    private final HttpSpec spec = new HttpSpec();
    private final MockMvc http = spec.serving((_, _) -> new Api());

    @Test
    void reads_a_local_hour() throws Exception {
        for (String hour : List.of("2025-03-17T14:00", "2025-03-17T14:00:30")) {
            asked("{\"rows\": [{\"start\": \"" + hour + "\"}]}", 200, "");
        }
        http.perform(post("/commands/hours")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("rows[0].start", "2025-03-17T14:00"))
                .andExpect(status().isOk());
    }

    @Test
    void refuses_an_hour_of_another_zone_rather_than_read_it_as_local() throws Exception {
        for (String hour : List.of(
                "2025-03-17T14:00Z",
                "2025-03-17T14:00:00Z",
                "2025-03-17T14:00+02:00",
                "2025-03-17T14:00-0500",
                "2025-03-17T14:00+01:00[Europe/Paris]")) {
            asked("{\"rows\": [{\"start\": \"" + hour + "\"}]}", 400, "request.hour-not-local");
        }
        http.perform(post("/commands/hours")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .header("Accept", "application/json")
                        .param("rows[0].start", "2025-03-17T14:00Z"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.hour-not-local"))
                .andExpect(jsonPath("$.field").value("rows[0].start"))
                .andExpect(jsonPath("$.detail").value(containsString("sans « Z » ni décalage")));
    }

    @Test
    void refuses_what_is_no_hour_and_a_year_typed_with_two_digits() throws Exception {
        for (String hour : List.of("\"2025-03-17\"", "\"demain\"", "\"0024-03-12T14:00\"", "1742212800", "[2025, 3]")) {
            asked("{\"rows\": [{\"start\": " + hour + "}]}", 400, "request.field-malformed");
        }
    }

    @Test
    void a_command_that_takes_nothing_is_sent_nothing() throws Exception {
        for (String body : List.of("", " ", "{}")) {
            http.perform(post("/commands/nothing")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body))
                    .andExpect(status().isOk());
        }
        http.perform(post("/commands/nothing")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("_version", "7")
                        .param("_csrf", "x"))
                .andExpect(status().isOk());
    }

    @Test
    void and_refuses_any_field_by_its_name() throws Exception {
        http.perform(post("/commands/nothing")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"on\": \"Camille\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.field-unknown"))
                .andExpect(jsonPath("$.field").value("on"))
                .andExpect(content().string(not(containsString("Camille"))));
        http.perform(post("/commands/nothing")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("[1]"))
                .andExpect(status().isBadRequest());
        http.perform(post("/commands/nothing")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .header("Accept", "application/json")
                        .param("on", "2025-03-17"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.field-unknown"));
    }

    private void asked(String body, int status, String code) throws Exception {
        var answer = http.perform(post("/commands/hours")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(status));
        if (!code.isEmpty()) {
            answer.andExpect(jsonPath("$.code").value(code))
                    .andExpect(jsonPath("$.field").value(containsString("start")));
        }
    }

    record Row(@Nullable LocalDateTime start) {}

    record Body(@Nullable List<Row> rows) {}

    @RestController
    private static final class Api {

        @PostMapping("/commands/hours")
        ResponseEntity<?> hours(@RequestBody Body body, Incoming incoming, Actor actor) {
            return ResponseEntity.ok("ok");
        }

        @PostMapping("/commands/nothing")
        ResponseEntity<?> nothing(Incoming incoming, Actor actor) {
            return ResponseEntity.ok("ok");
        }
    }
}
