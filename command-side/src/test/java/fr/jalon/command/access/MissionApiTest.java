package fr.jalon.command.access;

import static fr.jalon.command.access.AccessFixtures.ASSOCIATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.TestDatabase;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class MissionApiTest {

    private static final String BODY = """
        {"programme": "programme-dat", "from": "2024-01-01", "to": "2024-12-31", "until": "2025-06-30"}\
        """;
    private static final Period YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    private final HttpSpec spec =
            new HttpSpec().as(Role.ADMINISTRATOR).with("programme-dat", ASSOCIATION, HttpSpec.PROGRAMME);
    private final AccessLookup lookup = new AccessLookup(JdbcClient.create(TestDatabase.fresh()));
    private final MockMvc http =
            spec.serving((dispatcher, permissions) -> new MissionApi(dispatcher, permissions, lookup, HttpSpec.CLOCK));

    @BeforeEach
    void a_programme_is_launched() {
        lookup.on(new ProgrammeLaunched(
                HttpSpec.PROGRAMME,
                ASSOCIATION,
                new Label("Y'APP"),
                null,
                YEAR,
                ZoneId.of("Europe/Paris"),
                List.of(),
                List.of(),
                List.of(),
                new ReferentSteps(4, 4),
                AccessFixtures.DAY));
        lookup.on(AccessFixtures.opened(Role.AUDITOR, new OrganisationId("organisation-of-auditors")));
    }

    @Test
    void an_account_of_others_that_is_no_auditors_does_not_exist_for_them() throws Exception {
        http.perform(post("/commands/accounts/account-2/missions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BODY))
                .andExpect(status().isNotFound());
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void an_administrator_gives_a_mission_in_what_their_organisation_carries() throws Exception {
        send(BODY).andExpect(status().isOk()).andExpect(jsonPath("$.mission").exists());
        GrantMission asked = (GrantMission) spec.gateway.commands().getFirst();
        assertThat(asked)
                .isEqualTo(new GrantMission(
                        AccessFixtures.ACCOUNT,
                        asked.id(),
                        new Mission(HttpSpec.PROGRAMME, YEAR, LocalDate.of(2025, 6, 30)),
                        new Grantable(ASSOCIATION, Set.of()),
                        AccessFixtures.DAY));
    }

    @Test
    void refuses_a_programme_out_of_reach_a_mission_without_an_end_and_any_other_role() throws Exception {
        send(BODY.replace("programme-dat", "programme-other")).andExpect(status().isNotFound());
        send(BODY.replace(", \"until\": \"2025-06-30\"", ""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("until"));
        for (Role role : List.of(Role.COORDINATOR, Role.ANIMATION, Role.FUNDER, Role.AUDITOR)) {
            spec.as(role);
            send(BODY).andExpect(status().isForbidden());
        }
        assertThat(spec.gateway.commands()).isEmpty();
    }

    private ResultActions send(String body) throws Exception {
        return http.perform(post("/commands/accounts/account-1/missions")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
