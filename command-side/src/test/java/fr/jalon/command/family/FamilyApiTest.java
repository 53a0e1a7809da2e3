package fr.jalon.command.family;

import static fr.jalon.command.http.HttpSpec.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.NotingKeyring;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.PersonalField;
import fr.jalon.events.family.Adult;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.hamcrest.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class FamilyApiTest {

    private static final FamilyId FAMILY = new FamilyId("family-1");
    private static final PersonId MOTHER = new PersonId("person-1");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    private static final String AMINA = """
        {"homeArea": "PRIORITY_NEIGHBOURHOOD",
         "adults": [{"firstName": " Amina ", "phone": "06 12 34 56 78", "linkToChild": "MOTHER"}],
         "children": [{"firstName": "Sami", "birthMonth": "2021-04"}]}
        """;

    private final NotingKeyring keyring = new NotingKeyring();
    private final HttpSpec spec =
            new HttpSpec().with(FAMILY.value(), ORGANISATION, null).with(MOTHER.value(), ORGANISATION, null);
    private final MockMvc http = spec.serving((dispatcher, permissions) ->
            new FamilyApi(dispatcher, permissions, new FamilySeal(keyring, HttpSpec.CLOCK), HttpSpec.CLOCK));

    @Test
    void registers_a_family_with_every_name_under_seal() throws Exception {
        ResultActions answer = json("/commands/families", AMINA)
                .andExpect(status().isCreated())
                .andExpect(header().string("Consistency-Token", "42"));
        RegisterFamily asked = asked(RegisterFamily.class);
        answer.andExpect(jsonPath("$.id").value(asked.family().value()))
                .andExpect(jsonPath("$.adults[0]")
                        .value(asked.adults().getFirst().person().value()))
                .andExpect(jsonPath("$.children[0]")
                        .value(asked.children().getFirst().person().value()));
        assertThat(asked.organisation()).isEqualTo(ORGANISATION);
        assertThat(asked.homeArea()).isEqualTo(HomeArea.PRIORITY_NEIGHBOURHOOD);
        assertThat(asked.on()).isEqualTo(TODAY);
        Adult adult = asked.adults().getFirst();
        assertThat(adult.lastName()).isNull();
        assertThat(keyring.sealed())
                .containsEntry(adult.firstName(), "Amina")
                .containsEntry(Objects.requireNonNull(adult.phone()), "06 12 34 56 78")
                .containsEntry(adult.linkToChild(), "MOTHER")
                .containsEntry(
                        Objects.requireNonNull(asked.children().getFirst().birthMonth()), "2021-04");
        assertThat(adult.firstName().owner()).isEqualTo(adult.person().value());
        assertThat(adult.firstName().field()).isEqualTo(PersonalField.FIRST_NAME);
        assertThat(asked.toString()).doesNotContain("Amina", "Sami", "2021-04", "06 12");
    }

    @Test
    void registers_a_family_sent_as_a_form_and_goes_on_to_its_page() throws Exception {
        http.perform(post("/commands/families")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("homeArea", "UNKNOWN")
                        .param("adults[0].firstName", "Amina")
                        .param("adults[0].lastName", "")
                        .param("adults[0].linkToChild", "OTHER")
                        .param("_next", "/familles/{id}"))
                .andExpect(status().isSeeOther());
        assertThat(asked(RegisterFamily.class).adults()).hasSize(1);
    }

    @Test
    void nobody_else_registers_families_newcomers_in_a_hall_are_received_by_their_session() throws Exception {
        for (Role role : Set.of(Role.ANIMATION, Role.FUNDER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            spec.as(role);
            json("/commands/families", AMINA).andExpect(status().isForbidden());
        }
        assertThat(keyring.sealed()).isEmpty();
    }

    @Test
    void what_is_missing_or_wrong_is_named_and_never_repeated_and_nothing_is_sealed() throws Exception {
        refused(AMINA.replace("Sami", "x".repeat(81)), "children[0].firstName");
        refused(AMINA.replace("06 12 34 56 78", "appeler sa soeur"), "adults[0].phone");
        refused(AMINA.replace(", \"linkToChild\": \"MOTHER\"", ""), "adults[0].linkToChild");
        refused(AMINA.replace("2021-04", "2035-04"), "children[0].birthMonth");
        refused(AMINA.replace("\" Amina \"", "\" \""), "adults[0].firstName");
        refused("{\"homeArea\": \"UNKNOWN\", \"adults\": []}", "adults");
        refused("{\"homeArea\": \"UNKNOWN\", \"adults\": [{}], \"on\": \"2025-03-18\"}", "on");
        assertThat(keyring.sealed()).isEmpty();
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void corrects_an_adult_under_their_own_seal() throws Exception {
        json("/commands/families/family-1/adults/person-1/correction", """
            {"firstName": "Aminata", "linkToChild": "GRANDPARENT", "reason": "ENTRY_MISTAKE"}\
            """)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("family-1"))
                .andExpect(jsonPath("$.person").value("person-1"));
        CorrectAdult asked = asked(CorrectAdult.class);
        assertThat(asked.reason()).isEqualTo(CorrectionReason.ENTRY_MISTAKE);
        assertThat(asked.on()).isEqualTo(TODAY);
        assertThat(asked.adult().person()).isEqualTo(MOTHER);
        assertThat(keyring.sealed()).containsEntry(asked.adult().firstName(), "Aminata");
    }

    @Test
    void nothing_new_is_written_about_whoever_was_erased() throws Exception {
        keyring.destroy("person-1");
        json("/commands/families/family-1/adults/person-1/correction", """
            {"firstName": "Aminata", "linkToChild": "MOTHER", "reason": "ENTRY_MISTAKE"}\
            """)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("people.erased"));
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void every_other_address_asks_its_own_command() throws Exception {
        json("/commands/families/family-1/adults", """
            {"firstName": "Paul", "linkToChild": "FATHER", "on": "2025-03-01"}\
            """);
        json("/commands/families/family-1/adults/person-1/departure", "{\"on\": \"2025-03-02\"}");
        json("/commands/families/family-1/children", "{\"birthMonth\": \"04/2021\"}");
        json("/commands/families/family-1/children/person-1/correction", "{\"reason\": \"WRONG_PERSON\"}");
        json(
                "/commands/families/family-1/home-area/correction",
                "{\"homeArea\": \"ELSEWHERE\", \"reason\": \"OTHER\"}");
        json("/commands/families/family-1/move", "{\"homeArea\": \"ELSEWHERE\", \"on\": \"2025-03-03\"}");
        assertThat(spec.gateway.commands())
                .extracting(command -> (Object) command.getClass())
                .containsExactly(
                        AddAdult.class,
                        RemoveAdult.class,
                        DeclareChild.class,
                        CorrectChild.class,
                        CorrectHomeArea.class,
                        MoveFamily.class);
        assertThat(spec.gateway.commands())
                .contains(
                        new RemoveAdult(FAMILY, MOTHER, LocalDate.of(2025, 3, 2)),
                        new CorrectHomeArea(FAMILY, HomeArea.ELSEWHERE, CorrectionReason.OTHER, TODAY),
                        new MoveFamily(FAMILY, HomeArea.ELSEWHERE, LocalDate.of(2025, 3, 3)));
    }

    @Test
    void a_family_of_another_organisation_does_not_exist() throws Exception {
        spec.with("family-2", null, null);
        json("/commands/families/family-2/move", "{\"homeArea\": \"ELSEWHERE\"}")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("family.unknown"));
        json("/commands/families/nothing/move", "{\"homeArea\": \"ELSEWHERE\"}").andExpect(status().isBadRequest());
    }

    private void refused(String body, String field) throws Exception {
        json("/commands/families", body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(content().string(Matchers.not(Matchers.containsString("soeur"))));
    }

    private ResultActions json(String address, String body) throws Exception {
        return http.perform(
                post(address).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private <T> T asked(Class<T> type) {
        @Nullable Object last = spec.gateway.commands().getLast();
        return type.cast(last);
    }
}
