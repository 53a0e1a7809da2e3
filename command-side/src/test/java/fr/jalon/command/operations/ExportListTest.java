package fr.jalon.command.operations;

import static fr.jalon.command.http.HttpSpec.ORGANISATION;
import static fr.jalon.command.http.HttpSpec.PROGRAMME;
import static fr.jalon.command.http.HttpSpec.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.decision.Spec;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.operations.OperationsEvent.SessionPeopleExported;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

class ExportListTest {

    private static final ExportId ID = new ExportId("export-1");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    private static final ExportList EXPORT =
            new ExportList(ID, ORGANISATION, NamedList.FAMILIES, ExportPurpose.CONTACT, TODAY);
    private static final ListExported EXPORTED =
            new ListExported(ID, ORGANISATION, NamedList.FAMILIES, ExportPurpose.CONTACT, TODAY);
    private static final ExportSessionPeople PEOPLE =
            new ExportSessionPeople(ID, ORGANISATION, SESSION, ExportPurpose.SESSION_PLANNING, TODAY);
    private static final SessionPeopleExported PEOPLE_EXPORTED =
            new SessionPeopleExported(ID, ORGANISATION, SESSION, ExportPurpose.SESSION_PLANNING, TODAY);
    private static final String BODY = "{\"list\": \"FAMILIES\", \"purpose\": \"CONTACT\"}";

    private final HttpSpec spec = new HttpSpec();
    private final MockMvc http =
            spec.serving((dispatcher, permissions) -> new ExportApi(dispatcher, permissions, HttpSpec.CLOCK));

    @Test
    void an_export_is_recorded_with_its_purpose() {
        Spec.of(ExportAggregate.class).given().when(EXPORT).then(EXPORTED);
    }

    @Test
    void the_same_export_again_stays_quiet() {
        Spec.of(ExportAggregate.class).given(EXPORTED).when(EXPORT).thenNothing();
    }

    @Test
    void only_the_coordination_exports_and_only_for_a_purpose() throws Exception {
        send(BODY, 201);
        send("{\"list\": \"FAMILIES\"}", 400);
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.ANIMATION, Role.FUNDER, Role.AUDITOR}) {
            spec.as(role);
            send(BODY, 403);
        }
        assertThat(spec.gateway.commands()).hasSize(1);
        ExportList asked = (ExportList) spec.gateway.commands().getFirst();
        assertThat(asked)
                .isEqualTo(
                        new ExportList(asked.export(), ORGANISATION, NamedList.FAMILIES, ExportPurpose.CONTACT, TODAY));
    }

    @Test
    void the_people_of_a_session_are_exported_with_a_purpose_too() {
        Spec.of(ExportAggregate.class).given().when(PEOPLE).then(PEOPLE_EXPORTED);
        Spec.of(ExportAggregate.class).given(PEOPLE_EXPORTED).when(PEOPLE).thenNothing();
    }

    @Test
    void only_of_a_session_within_reach() throws Exception {
        spec.with(SESSION.value(), ORGANISATION, PROGRAMME);
        spec.with("session-else", new OrganisationId("organisation-else"), new ProgrammeId("programme-else"));
        sendPeople("session-1", "{\"purpose\": \"VERIFICATION\"}", 201);
        sendPeople("session-1", "{}", 400);
        sendPeople("session-else", "{\"purpose\": \"VERIFICATION\"}", 404);
        spec.as(Role.ANIMATION);
        sendPeople("session-1", "{\"purpose\": \"VERIFICATION\"}", 403);
        ExportSessionPeople asked =
                (ExportSessionPeople) spec.gateway.commands().getFirst();
        assertThat(spec.gateway.commands()).hasSize(1);
        assertThat(asked)
                .isEqualTo(new ExportSessionPeople(
                        asked.export(), ORGANISATION, SESSION, ExportPurpose.VERIFICATION, TODAY));
    }

    private void sendPeople(String session, String body, int expected) throws Exception {
        http.perform(post("/commands/operations/exports/sessions/" + session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(expected));
    }

    private void send(String body, int expected) throws Exception {
        http.perform(post("/commands/operations/exports")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(expected));
    }
}
