package fr.jalon.command.operations;

import static fr.jalon.command.http.HttpSpec.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.decision.Spec;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.NamedList;
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

    private void send(String body, int expected) throws Exception {
        http.perform(post("/commands/operations/exports")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(expected));
    }
}
