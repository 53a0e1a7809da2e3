package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.*;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

class WorkshopApiTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-03-17");
    private static final String WORKSHOPS = "/commands/sessions/session-1/workshops";
    private static final String SECOND_ONE = WORKSHOPS + "/workshop-2";
    private static final String ADDED = """
        {"place": "Centre social Nord", "territory": "territory-north",
         "start": "2024-03-05T14:00", "end": "2024-03-05T16:00", "team": ["person-nadia"]}
        """;

    private final SessionHttp http = new SessionHttp(WorkshopApi::new);

    @Test
    void adds_a_workshop_and_answers_its_id() throws Exception {
        var answer = http.json(WORKSHOPS, ADDED).andExpect(status().isCreated());
        var asked = (AddWorkshop) http.asked();
        answer.andExpect(jsonPath("$.id").value("session-1"))
                .andExpect(
                        jsonPath("$.workshop").value(asked.workshop().workshop().value()));
        http.asked(new AddWorkshop(
                SESSION,
                new WorkshopPlan(
                        asked.workshop().workshop(), HALL, DAY_1.atTime(14, 0), DAY_1.atTime(16, 0), List.of(NADIA)),
                on(TODAY)));
    }

    @Test
    void changes_the_plan_of_a_workshop() throws Exception {
        http.json(
                SECOND_ONE + "/move",
                "{\"place\": \"Médiathèque Sud\", \"territory\": \"territory-south\", \"reason\":"
                        + " \"HALL_UNAVAILABLE\"}");
        http.json(
                SECOND_ONE + "/postponement",
                "{\"start\": \"2024-03-05T14:00\", \"end\": \"2024-03-05T16:00\", \"reason\": \"PUBLIC_HOLIDAY\"}");
        http.json(SECOND_ONE + "/team", "{\"team\": [\"person-nadia\", \"person-omar\"]}");
        http.json(SECOND_ONE + "/cancellation", "{\"reason\": \"FACILITATOR_AWAY\"}")
                .andExpect(status().isOk());
        http.asked(
                new MoveWorkshop(SESSION, SECOND, LIBRARY, PlanReason.HALL_UNAVAILABLE, false, on(TODAY)),
                new PostponeWorkshop(
                        SESSION,
                        SECOND,
                        DAY_1.atTime(14, 0),
                        DAY_1.atTime(16, 0),
                        PlanReason.PUBLIC_HOLIDAY,
                        on(TODAY)),
                new StaffWorkshop(SESSION, SECOND, List.of(NADIA, OMAR), on(TODAY)),
                new CancelWorkshop(SESSION, SECOND, PlanReason.FACILITATOR_AWAY, on(TODAY)));
    }

    @Test
    void hands_on_the_version_that_was_seen() throws Exception {
        http.perform(post(SECOND_ONE + "/cancellation")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("reason", "OTHER")
                .param("_version", "7"));
        http.perform(post(SECOND_ONE + "/team")
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"8\"")
                .content("{}"));
        http.asked(
                new CancelWorkshop(SESSION, SECOND, PlanReason.OTHER, new PlanChange(TODAY, 7L)),
                new StaffWorkshop(SESSION, SECOND, List.of(), new PlanChange(TODAY, 8L)));
    }

    @Test
    void holds_a_workshop_for_whoever_is_named_in_the_session() throws Exception {
        http.as(Role.ANIMATION);
        http.json(SECOND_ONE + "/holding", "{}").andExpect(status().isOk());
        http.json(SECOND_ONE + "/holding", "{\"on\": \"2024-03-14\", \"team\": [\"person-omar\"]}")
                .andExpect(status().isOk());
        http.asked(
                new HoldWorkshop(SESSION, SECOND, null, null, animationOn(TODAY)),
                new HoldWorkshop(SESSION, SECOND, LocalDate.parse("2024-03-14"), List.of(OMAR), animationOn(TODAY)));
    }

    @Test
    void does_not_let_animation_hold_a_workshop_of_another_session() throws Exception {
        http.as(Role.ANIMATION);
        http.json("/commands/sessions/session-2/workshops/workshop-2/holding", "{}")
                .andExpect(status().isNotFound());
        http.asked(new Object[0]);
    }

    @Test
    void corrects_a_holding() throws Exception {
        http.json(SECOND_ONE + "/holding/correction", "{\"reason\": \"WRONG_DATE\"}")
                .andExpect(status().isOk());
        http.asked(new CorrectHolding(SESSION, SECOND, CorrectionReason.WRONG_DATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/workshop-2/move",
                "/workshop-2/postponement",
                "/workshop-2/team",
                "/workshop-2/cancellation",
                "/workshop-2/holding/correction"
            })
    void keeps_plans_to_the_coordination(String path) throws Exception {
        http.as(Role.ANIMATION);
        http.json(WORKSHOPS + path, "{}").andExpect(status().isForbidden());
        http.asked(new Object[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/move", "/postponement", "/cancellation", "/holding/correction"})
    void asks_for_a_reason(String path) throws Exception {
        http.json(
                        SECOND_ONE + path,
                        path.equals("/move")
                                ? "{\"place\": \"Médiathèque Sud\", \"territory\": \"territory-south\"}"
                                : path.equals("/postponement")
                                        ? "{\"start\": \"2024-03-05T14:00\", \"end\": \"2024-03-05T16:00\"}"
                                        : "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("reason"));
        http.asked(new Object[0]);
    }
}
