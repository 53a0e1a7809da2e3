package fr.jalon.command.session;

import static fr.jalon.command.session.SessionFixtures.ALICE;
import static fr.jalon.command.session.SessionFixtures.FIRST;
import static fr.jalon.command.session.SessionFixtures.PROGRAMMES;
import static fr.jalon.command.session.SessionFixtures.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.NotingKeyring;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class FollowUpApiTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-03-17");
    private static final String AT = "/commands/sessions/session-1";

    private final NotingKeyring keyring = new NotingKeyring();
    private final HttpSpec spec = new HttpSpec()
            .with("session-1", HttpSpec.ORGANISATION, HttpSpec.PROGRAMME)
            .with("person-alice", HttpSpec.ORGANISATION, null)
            .with("person-elsewhere", SessionFixtures.ANOTHER_ORGANISATION, null);
    private final MockMvc http = spec.serving((dispatcher, permissions) -> new FollowUpApi(
            dispatcher, new SessionDoor(permissions, PROGRAMMES, HttpSpec.CLOCK), permissions, keyring));

    @Test
    void seals_where_a_sheet_is_kept_under_the_workshops_own_key() throws Exception {
        send(AT + "/workshops/workshop-1/sheet", "{\"keptIn\": \" Classeur bleu \"}")
                .andExpect(status().isOk());
        var sealed = keyring.sealed().keySet().iterator().next();
        assertThat(keyring.sealed()).containsValue("Classeur bleu").hasSize(1);
        assertThat(sealed.owner()).isEqualTo(FIRST.value());
        assertThat(sealed.field()).isEqualTo(PersonalField.SHEET_PLACE);
        assertThat(spec.gateway.commands()).containsExactly(new KeepSheet(SESSION, FIRST, sealed, TODAY));
    }

    @Test
    void ticks_somebody_off_and_puts_them_back() throws Exception {
        send(AT + "/changes/event-7/told", "{\"person\": \"person-alice\"}").andExpect(status().isOk());
        send(AT + "/changes/event-7/told/correction", "{\"person\": \"person-alice\"}")
                .andExpect(status().isOk());
        assertThat(spec.gateway.commands())
                .containsExactly(
                        new TellPerson(SESSION, new EventId("event-7"), ALICE, TODAY),
                        new CorrectTelling(SESSION, new EventId("event-7"), ALICE, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/changes/event-7/told", "/changes/event-7/told/correction"})
    void does_not_know_people_of_another_organisation(String path) throws Exception {
        send(AT + path, "{\"person\": \"person-elsewhere\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("person.unknown"));
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void names_what_is_missing_or_too_long() throws Exception {
        send(AT + "/workshops/workshop-1/sheet", "{\"keptIn\": \"" + "x".repeat(121) + "\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("keptIn"));
        send(AT + "/changes/event-7/told", "{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("person"));
        assertThat(keyring.sealed()).isEmpty();
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANIMATION", "FUNDER", "AUDITOR", "ADMINISTRATOR"})
    void is_for_the_coordination_alone(Role role) throws Exception {
        spec.as(role);
        send(AT + "/workshops/workshop-1/sheet", "{\"keptIn\": \"Classeur\"}").andExpect(status().isForbidden());
        send(AT + "/changes/event-7/told", "{\"person\": \"person-alice\"}").andExpect(status().isForbidden());
        send(AT + "/changes/event-7/told/correction", "{\"person\": \"person-alice\"}")
                .andExpect(status().isForbidden());
        assertThat(spec.gateway.commands()).isEmpty();
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
