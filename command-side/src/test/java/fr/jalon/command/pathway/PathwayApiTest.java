package fr.jalon.command.pathway;

import static fr.jalon.command.http.HttpSpec.ORGANISATION;
import static fr.jalon.command.http.HttpSpec.PROGRAMME;
import static fr.jalon.command.http.HttpSpec.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.decision.Refusal;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class PathwayApiTest {

    private static final PathwayId PATHWAY = new PathwayId("pathway-1");
    private static final PersonId PERSON = new PersonId("person-1");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);

    private final HttpSpec spec = new HttpSpec()
            .with(PROGRAMME.value(), ORGANISATION, PROGRAMME)
            .with("programme-other", ORGANISATION, new ProgrammeId("programme-other"))
            .with(SESSION.value(), ORGANISATION, PROGRAMME)
            .with(PERSON.value(), ORGANISATION, null)
            .with(PATHWAY.value(), ORGANISATION, PROGRAMME);
    private final MockMvc http =
            spec.serving((dispatcher, permissions) -> new PathwayApi(dispatcher, permissions, HttpSpec.CLOCK));

    @Test
    void recruits_a_parent() throws Exception {
        ResultActions answer = ask("/commands/pathways", """
            {"person": "person-1", "programme": "programme-dat", "on": "2025-03-10"}\
            """).andExpect(status().isCreated());
        RecruitParent asked = (RecruitParent) spec.gateway.commands().getFirst();
        assertThat(asked).isEqualTo(new RecruitParent(asked.pathway(), PERSON, ORGANISATION, PROGRAMME, DAY));
        answer.andExpect(jsonPath("$.id").value(asked.pathway().value()));
    }

    @Test
    void each_step_asks_its_own_command_on_its_day_or_today() throws Exception {
        for (String stage : List.of("training", "solo-stage", "recognition")) {
            ask("/commands/pathways/pathway-1/" + stage, "{\"on\": \"2025-03-10\"}")
                    .andExpect(status().isOk());
        }
        ask("/commands/pathways/pathway-1/training", "{}").andExpect(status().isOk());
        ask("/commands/pathways/pathway-1/co-animations", "{\"session\": \"session-1\"}")
                .andExpect(status().isOk());
        ask("/commands/pathways/pathway-1/solo-animations", "{\"session\": \"session-1\"}")
                .andExpect(status().isOk());
        assertThat(spec.gateway.commands())
                .containsExactly(
                        new RecordTraining(PATHWAY, DAY),
                        new OpenSoloStage(PATHWAY, DAY),
                        new RecogniseReferent(PATHWAY, DAY),
                        new RecordTraining(PATHWAY, TODAY),
                        new RecordCoAnimation(PATHWAY, SESSION),
                        new RecordSoloAnimation(PATHWAY, SESSION));
    }

    @Test
    void a_refusal_says_in_french_how_many_are_missing() throws Exception {
        spec.gateway.refuse(
                new Refusal(PathwayRefusal.CO_ANIMATIONS_MISSING, Map.of("missing", 1, "counted", 3, "asked", 4)));
        ask("/commands/pathways/pathway-1/solo-stage", "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("pathway.co-animations-missing"))
                .andExpect(jsonPath("$.missing").value(1))
                .andExpect(
                        jsonPath("$.detail").value("Il manque 1 co-animation(s) : 3 comptée(s) sur les 4 demandées."));
    }

    @Test
    void what_is_missing_or_to_come_is_refused() throws Exception {
        ask("/commands/pathways/pathway-1/co-animations", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("session"));
        ask("/commands/pathways/pathway-1/training", "{\"on\": \"2025-03-18\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("pathway.date-to-come"));
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void what_lies_out_of_reach_does_not_exist() throws Exception {
        ask("/commands/pathways", "{\"person\": \"person-1\", \"programme\": \"programme-other\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("programme.unknown"));
        ask("/commands/pathways/pathway-1/co-animations", "{\"session\": \"session-other\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("session.unknown"));
        ask("/commands/pathways/pathway-2/training", "{}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("pathway.unknown"));
    }

    @Test
    void only_coordinators_may() throws Exception {
        for (Role role : List.of(Role.ANIMATION, Role.FUNDER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            spec.as(role);
            ask("/commands/pathways/pathway-1/training", "{}").andExpect(status().isForbidden());
            ask("/commands/pathways", "{\"person\": \"person-1\", \"programme\": \"programme-dat\"}")
                    .andExpect(status().isForbidden());
        }
        assertThat(spec.gateway.commands()).isEmpty();
    }

    private ResultActions ask(String address, String body) throws Exception {
        return http.perform(
                post(address).contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
