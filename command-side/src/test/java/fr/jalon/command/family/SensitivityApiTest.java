package fr.jalon.command.family;

import static fr.jalon.command.http.HttpSpec.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.jalon.command.http.HttpSpec;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SensitiveEndReason;
import fr.jalon.events.value.SensitiveReason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

class SensitivityApiTest {

    private static final FamilyId FAMILY = new FamilyId("family-1");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);

    private final HttpSpec spec = new HttpSpec()
            .with("family-1", ORGANISATION, null)
            .with("family-2", new OrganisationId("organisation-other"), null);
    private final MockMvc http =
            spec.serving((dispatcher, permissions) -> new SensitivityApi(dispatcher, permissions, HttpSpec.CLOCK));

    @Test
    void a_file_is_marked_and_the_mark_removed_each_for_a_reason() throws Exception {
        send("family-1/sensitivity", "KNOWN_TO_STAFF", 200);
        send("family-1/sensitivity/removal", "NO_LONGER_NEEDED", 200);
        assertThat(spec.gateway.commands())
                .containsExactly(
                        new MarkFileSensitive(FAMILY, SensitiveReason.KNOWN_TO_STAFF, TODAY),
                        new RemoveSensitiveMark(FAMILY, SensitiveEndReason.NO_LONGER_NEEDED, TODAY));
    }

    @Test
    void a_reason_of_the_list_is_needed_and_a_family_of_ones_own() throws Exception {
        send("family-1/sensitivity", "", 400);
        send("family-1/sensitivity", "VIOLENCE", 400);
        send("family-1/sensitivity/removal", "", 400);
        send("family-2/sensitivity", "KNOWN_TO_STAFF", 404);
        send("family-2/sensitivity/removal", "MISTAKE", 404);
        assertThat(spec.gateway.commands()).isEmpty();
    }

    @Test
    void only_the_coordination_decides_it() throws Exception {
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.ANIMATION, Role.FUNDER, Role.AUDITOR}) {
            spec.as(role);
            send("family-1/sensitivity", "KNOWN_TO_STAFF", 403);
            send("family-1/sensitivity/removal", "MISTAKE", 403);
        }
        assertThat(spec.gateway.commands()).isEmpty();
    }

    private void send(String at, String reason, int expected) throws Exception {
        http.perform(post("/commands/families/" + at)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(reason.isEmpty() ? "{}" : "{\"reason\": \"" + reason + "\"}"))
                .andExpect(status().is(expected));
    }
}
