package fr.jalon.command.people;

import static fr.jalon.command.http.HttpSpec.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class RightsApiTest {

    private static final PersonId PERSON = new PersonId("person-1");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    private static final LocalDate ASKED = LocalDate.of(2025, 3, 3);

    private final HttpSpec spec = new HttpSpec().with("person-1", ORGANISATION, null);
    private final MockMvc http = spec.serving((dispatcher, permissions) ->
            new RightsApi(dispatcher, permissions, _ -> Optional.of(ORGANISATION), HttpSpec.CLOCK));

    @Test
    void receives_answers_and_copies() throws Exception {
        send("requests", "{\"request\": \"ACCESS\", \"on\": \"2025-03-03\"}").andExpect(status().isOk());
        send("requests/closing", """
            {"request": "ACCESS", "receivedOn": "2025-03-03", "outcome": "DONE"}\
            """).andExpect(status().isOk());
        send("copy", "{\"reason\": \"REQUEST\"}").andExpect(status().isOk());
        assertThat(spec.gateway.commands())
                .containsExactly(
                        new ReceiveRightsRequest(PERSON, ORGANISATION, RightsRequest.ACCESS, ASKED),
                        new CloseRightsRequest(
                                PERSON, ORGANISATION, RightsRequest.ACCESS, ASKED, RightsOutcome.DONE, TODAY),
                        new MakeCopy(PERSON, ORGANISATION, CopyReason.REQUEST, TODAY));
    }

    @Test
    void refuses_a_day_to_come_and_what_is_left_out() throws Exception {
        send("requests", "{\"request\": \"ACCESS\", \"on\": \"2025-03-18\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("people.date-to-come"));
        send("requests", "{\"on\": \"2025-03-03\"}").andExpect(status().isBadRequest());
        send("copy", "{}").andExpect(status().isBadRequest());
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void whoever_administers_follows_requests_and_opens_no_file() throws Exception {
        spec.as(Role.ADMINISTRATOR);
        send("requests", "{\"request\": \"ACCESS\", \"on\": \"2025-03-03\"}").andExpect(status().isOk());
        send("copy", "{\"reason\": \"REQUEST\"}").andExpect(status().isForbidden());
        spec.as(Role.ANIMATION);
        send("requests", "{\"request\": \"ACCESS\", \"on\": \"2025-03-03\"}").andExpect(status().isForbidden());
    }

    private ResultActions send(String what, String body) throws Exception {
        return http.perform(post("/commands/people/person-1/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
