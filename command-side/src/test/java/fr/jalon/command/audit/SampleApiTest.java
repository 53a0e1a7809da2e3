package fr.jalon.command.audit;

import static fr.jalon.command.audit.AuditFixtures.A;
import static fr.jalon.command.audit.AuditFixtures.B;
import static fr.jalon.command.audit.AuditFixtures.DAY;
import static fr.jalon.command.audit.AuditFixtures.DRAWN;
import static fr.jalon.command.audit.AuditFixtures.MISSION;
import static fr.jalon.command.audit.AuditFixtures.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.KeyId;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SampleOutcome;
import fr.jalon.events.value.SheetVerdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class SampleApiTest {

    private static final String DRAWING = "{\"mission\": \"mission-1\", \"seed\": 42, \"size\": 2}";

    private final HttpSpec spec = new HttpSpec()
            .as(Role.AUDITOR)
            .with("programme-dat", HttpSpec.ORGANISATION, HttpSpec.PROGRAMME)
            .with("programme-other", HttpSpec.ORGANISATION, new ProgrammeId("programme-other"));
    private final AuditLookup lookup = new AuditLookup(JdbcClient.create(TestDatabase.fresh()));
    private final MockMvc http = spec.serving((dispatcher, permissions) -> new SampleApi(
            dispatcher,
            new SampleDoor(permissions, lookup, HttpSpec.CLOCK),
            (programme, period, position) -> {
                assertThat(List.of(programme, period, position))
                        .isEqualTo(List.of(MISSION.programme(), MISSION.period(), 42L));
                return List.of(A, B);
            },
            spec.history,
            new Seals(),
            HttpSpec.CLOCK));

    @BeforeEach
    void missions_are_granted_and_a_sample_is_drawn() {
        granted("mission-1", "account-auditor", MISSION.programme(), MISSION.until());
        granted("mission-over", "account-auditor", MISSION.programme(), DAY.minusDays(1));
        granted("mission-taken-back", "account-auditor", new ProgrammeId("programme-other"), MISSION.until());
        granted("mission-of-another", "account-other", MISSION.programme(), MISSION.until());
        lookup.on(DRAWN);
    }

    @Test
    void draws_from_what_is_known_at_the_head_of_the_history_and_says_what() throws Exception {
        send("", DRAWING)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.presences.length()").value(2));
        DrawSample asked = (DrawSample) spec.gateway.commands().getFirst();
        assertThat(asked).isEqualTo(new DrawSample(asked.sample(), MISSION, 42, 2, 42, List.of(A, B), DAY));
    }

    @Test
    void checks_a_line_and_concludes_with_what_was_written_under_seal() throws Exception {
        send("/sample-1/lines/event-a", "{\"verdict\": \"MISSING\"}").andExpect(status().isOk());
        send("/sample-1/conclusion", "{\"outcome\": \"WITH_RESERVATION\", \"note\": \"Une feuille manque.\"}")
                .andExpect(status().isOk());
        assertThat(spec.gateway.commands())
                .containsExactly(
                        new CheckSampleLine(SAMPLE, A.presence(), SheetVerdict.MISSING, DAY),
                        new ConcludeSample(
                                SAMPLE,
                                SampleOutcome.WITH_RESERVATION,
                                new Seals().seal("sample-1", PersonalField.NOTE, "Une feuille manque."),
                                DAY));
    }

    @Test
    void refuses_a_mission_that_is_over_taken_back_anothers_or_nowhere() throws Exception {
        refused("mission-over", 403, "mission.ended");
        refused("mission-taken-back", 404, "programme.unknown");
        refused("mission-of-another", 404, "mission.unknown");
        refused("mission-none", 404, "mission.unknown");
        send("/sample-none/lines/event-a", "{\"verdict\": \"MISSING\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("sample.unknown"));
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void refuses_a_seed_that_is_no_number_and_any_other_role() throws Exception {
        send("", DRAWING.replace("42", "\"quarante-deux\"")).andExpect(status().isBadRequest());
        send("", DRAWING.replace("42", "-1")).andExpect(status().isBadRequest());
        send("", DRAWING.replace("\"seed\": 42, ", "")).andExpect(status().isBadRequest());
        for (Role role : List.of(Role.COORDINATOR, Role.ANIMATION, Role.FUNDER, Role.ADMINISTRATOR)) {
            spec.as(role);
            send("", DRAWING).andExpect(status().isForbidden());
            send("/sample-1/lines/event-a", "{\"verdict\": \"MISSING\"}").andExpect(status().isForbidden());
            send("/sample-1/conclusion", "{\"outcome\": \"WITH_RESERVATION\"}").andExpect(status().isForbidden());
        }
        assertThat(spec.gateway.commands()).isEmpty();
    }

    private void refused(String mission, int status, String code) throws Exception {
        send("", DRAWING.replace("mission-1", mission))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.code").value(code));
    }

    private void granted(String mission, String account, ProgrammeId programme, LocalDate until) {
        lookup.on(new MissionGranted(
                new AccountId(account),
                new MissionId(mission),
                programme,
                MISSION.organisation(),
                MISSION.period(),
                until,
                DAY));
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post("/commands/audit/samples" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    /** Seals by hiding nothing: the test sees what was sealed, for whom. */
    private static final class Seals implements Keyring {

        @Override
        public Personal seal(String owner, PersonalField field, String clear) {
            return new Personal(owner, field, new KeyId("key-1"), "sealed " + clear);
        }

        @Override
        public Opened open(Personal sealed) {
            throw new UnsupportedOperationException("commands open nothing");
        }

        @Override
        public Map<Personal, Opened> openAll(Collection<Personal> sealed) {
            throw new UnsupportedOperationException("commands open nothing");
        }
    }
}
