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
import fr.jalon.command.http.Permissions;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            spec.serving((dispatcher, permissions) -> new PathwayApi(dispatcher, permissions, door(permissions)));
    private final MockMvc corrections =
            spec.serving((dispatcher, permissions) -> new PathwayCorrectionApi(dispatcher, door(permissions)));

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
    void what_was_recorded_by_mistake_is_corrected_or_withdrawn_for_a_reason() throws Exception {
        for (String stage : List.of("recruitment", "training")) {
            correct(stage + "/correction", "{\"on\": \"2025-03-10\", \"reason\": \"WRONG_DATE\"}")
                    .andExpect(status().isOk());
            correct(stage + "/withdrawal", "{\"reason\": \"ENTRY_MISTAKE\"}").andExpect(status().isOk());
            correct(stage + "/correction", "{\"reason\": \"WRONG_DATE\"}")
                    .andExpect(jsonPath("$.field").value("on"));
            correct(stage + "/withdrawal", "{}").andExpect(jsonPath("$.field").value("reason"));
        }
        assertThat(spec.gateway.commands())
                .containsExactly(
                        new CorrectRecruitment(PATHWAY, DAY, CorrectionReason.WRONG_DATE),
                        new WithdrawRecruitment(PATHWAY, CorrectionReason.ENTRY_MISTAKE),
                        new CorrectTraining(PATHWAY, DAY, CorrectionReason.WRONG_DATE),
                        new WithdrawTraining(PATHWAY, CorrectionReason.ENTRY_MISTAKE));
        spec.as(Role.ADMINISTRATOR);
        correct("training/withdrawal", "{\"reason\": \"ENTRY_MISTAKE\"}").andExpect(status().isForbidden());
    }

    @Test
    void today_is_the_day_where_the_programme_is() throws Exception {
        Clock late = Clock.fixed(Instant.parse("2025-03-17T11:00:00Z"), ZoneId.of("America/New_York"));
        MockMvc there = spec.serving((dispatcher, permissions) -> new PathwayApi(
                dispatcher, permissions, new PathwayDoor(permissions, new OneZone("Pacific/Kiritimati"), late)));
        there.perform(post("/commands/pathways/pathway-1/training")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isOk());
        assertThat(spec.gateway.commands()).containsExactly(new RecordTraining(PATHWAY, TODAY.plusDays(1)));
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

    private static PathwayDoor door(Permissions permissions) {
        return new PathwayDoor(permissions, new OneZone("Europe/Paris"), HttpSpec.CLOCK);
    }

    private ResultActions correct(String address, String body) throws Exception {
        return corrections.perform(post("/commands/pathways/pathway-1/" + address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions ask(String address, String body) throws Exception {
        return http.perform(
                post(address).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private record OneZone(String zone) implements PathwayZones {

        @Override
        public Optional<ZoneId> of(ProgrammeId programme) {
            return Optional.of(ZoneId.of(zone));
        }

        @Override
        public Optional<ZoneId> of(PathwayId pathway) {
            return Optional.of(ZoneId.of(zone));
        }
    }
}
