package fr.jalon.command.people;

import static fr.jalon.command.http.HttpSpec.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.NotingKeyring;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class PersonApiTest {

    private static final PersonId PERSON = new PersonId("person-1");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    private static final String PAUL =
            "{\"firstName\": \"Paul\", \"lastName\": \"Durand\", \"status\": \"EMPLOYEE\", \"since\": \"2025-04-01\"}";

    private final NotingKeyring keyring = new NotingKeyring();
    private final HttpSpec spec = new HttpSpec()
            .with(PERSON.value(), ORGANISATION, null)
            .with("person-2", new OrganisationId("organisation-other"), null);
    private final MockMvc http = spec.serving((dispatcher, permissions) -> new PersonApi(
            dispatcher,
            permissions,
            person -> person.equals(PERSON) ? Optional.of(ORGANISATION) : Optional.empty(),
            keyring,
            HttpSpec.CLOCK));

    @Test
    void registers_a_colleague_with_the_names_under_seal_even_ahead_of_their_first_day() throws Exception {
        ask("/commands/people/professionals", PAUL).andExpect(status().isCreated());
        RegisterProfessional asked =
                (RegisterProfessional) spec.gateway.commands().getFirst();
        assertThat(asked.organisation()).isEqualTo(ORGANISATION);
        assertThat(asked.status()).isEqualTo(ProfessionalStatus.EMPLOYEE);
        assertThat(asked.since()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(keyring.sealed())
                .containsEntry(asked.name().firstName(), "Paul")
                .containsEntry(asked.name().lastName(), "Durand");
        assertThat(asked.again()).isFalse();
        assertThat(asked.name().firstName().owner()).isEqualTo(asked.person().value());
        assertThat(asked.toString()).doesNotContain("Paul", "Durand");
    }

    @Test
    void hires_somebody_who_is_known_already_under_the_same_identifier() throws Exception {
        ask("/commands/people/professionals", PAUL.replace("{\"firstName", "{\"person\": \"person-1\", \"firstName"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value("person-1"));
        ask("/commands/people/professionals", PAUL.replace("{\"firstName", "{\"person\": \"person-2\", \"firstName"))
                .andExpect(status().isNotFound());
    }

    @Test
    void each_address_asks_its_own_command() throws Exception {
        ask("/commands/people/person-1/status", "{\"status\": \"VOLUNTEER\", \"on\": \"2025-09-01\"}")
                .andExpect(status().isOk());
        ask("/commands/people/person-1/notice", "{\"on\": \"2025-03-10\"}").andExpect(status().isOk());
        ask("/commands/people/person-1/erasure", "{\"reason\": \"REQUEST\"}").andExpect(status().isOk());
        assertThat(spec.gateway.commands())
                .containsExactly(
                        new ChangeProfessionalStatus(
                                PERSON, ORGANISATION, ProfessionalStatus.VOLUNTEER, LocalDate.of(2025, 9, 1)),
                        new GiveNotice(PERSON, ORGANISATION, LocalDate.of(2025, 3, 10)),
                        new ErasePerson(PERSON, ORGANISATION, ErasureReason.REQUEST, TODAY));
    }

    @Test
    void an_erasure_needs_a_reason_of_the_list() throws Exception {
        ask("/commands/people/person-1/erasure", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("reason"));
        ask("/commands/people/person-1/erasure", "{\"reason\": \"BECAUSE\"}").andExpect(status().isBadRequest());
    }

    @Test
    void a_notice_to_come_is_refused() throws Exception {
        ask("/commands/people/person-1/notice", "{\"on\": \"2025-03-18\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("people.date-to-come"));
    }

    @Test
    void an_administrator_may_erase_and_nothing_else() throws Exception {
        spec.as(Role.ADMINISTRATOR);
        ask("/commands/people/person-1/erasure", "{\"reason\": \"RETENTION_END\"}")
                .andExpect(status().isOk());
        ask("/commands/people/person-1/notice", "{}").andExpect(status().isForbidden());
        ask("/commands/people/professionals", PAUL).andExpect(status().isForbidden());
    }

    @Test
    void nobody_else_may_erase_and_nobody_out_of_reach_is_erased() throws Exception {
        for (Role role : Set.of(Role.ANIMATION, Role.FUNDER, Role.AUDITOR)) {
            spec.as(role);
            ask("/commands/people/person-1/erasure", "{\"reason\": \"REQUEST\"}")
                    .andExpect(status().isForbidden());
        }
        spec.as(Role.COORDINATOR);
        ask("/commands/people/person-2/erasure", "{\"reason\": \"REQUEST\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("person.unknown"));
        ask("/commands/people/person-3/erasure", "{\"reason\": \"REQUEST\"}").andExpect(status().isNotFound());
        assertThat(spec.gateway.commands()).isEmpty();
    }

    private ResultActions ask(String address, String body) throws Exception {
        return http.perform(
                post(address).contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
