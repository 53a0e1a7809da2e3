package fr.jalon.command.operations;

import static fr.jalon.command.http.HttpSpec.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.decision.Spec;
import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.operations.OperationsEvent.SensitiveRecordOpened;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OpeningId;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

class OpenSensitiveRecordTest {

    private static final OpeningId ID = new OpeningId("opening-1");
    private static final FamilyId FAMILY = new FamilyId("family-1");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    private static final OpenSensitiveRecord OPEN =
            new OpenSensitiveRecord(ID, ORGANISATION, FAMILY, OpeningReason.FAMILY_CALL, TODAY);
    private static final SensitiveRecordOpened OPENED =
            new SensitiveRecordOpened(ID, ORGANISATION, FAMILY, OpeningReason.FAMILY_CALL, TODAY);
    private static final String BODY = "{\"family\": \"family-1\", \"reason\": \"FAMILY_CALL\"}";

    private final HttpSpec spec = new HttpSpec()
            .with("family-1", ORGANISATION, null)
            .with("family-2", new OrganisationId("organisation-other"), null);
    private final MockMvc http =
            spec.serving((dispatcher, permissions) -> new OpeningApi(dispatcher, permissions, HttpSpec.CLOCK));

    @Test
    void an_opening_is_recorded_with_its_reason() {
        knowing(FAMILY).given().when(OPEN).then(OPENED);
    }

    @Test
    void the_same_opening_again_stays_quiet() {
        knowing(FAMILY).given(OPENED).when(OPEN).thenNothing();
    }

    @Test
    void a_file_that_is_not_sensitive_is_refused() {
        knowing(new FamilyId("family-2")).given().when(OPEN).thenRefused(OperationsRefusal.FILE_NOT_SENSITIVE);
    }

    @Test
    void only_the_coordination_opens_and_only_for_a_reason_and_in_its_own_house() throws Exception {
        send(BODY, 201);
        send("{\"family\": \"family-1\"}", 400);
        send("{\"reason\": \"FAMILY_CALL\"}", 400);
        send(BODY.replace("family-1", "family-2"), 404);
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.ANIMATION, Role.FUNDER, Role.AUDITOR}) {
            spec.as(role);
            send(BODY, 403);
        }
        assertThat(spec.gateway.commands()).hasSize(1);
        OpenSensitiveRecord asked =
                (OpenSensitiveRecord) spec.gateway.commands().getFirst();
        assertThat(asked)
                .isEqualTo(new OpenSensitiveRecord(
                        asked.opening(), ORGANISATION, FAMILY, OpeningReason.FAMILY_CALL, TODAY));
    }

    private static Spec<OpeningAggregate> knowing(FamilyId sensitive) {
        return Spec.of(OpeningAggregate.class, (SensitiveFiles) sensitive::equals);
    }

    private void send(String body, int expected) throws Exception {
        http.perform(post("/commands/operations/openings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().is(expected));
    }
}
