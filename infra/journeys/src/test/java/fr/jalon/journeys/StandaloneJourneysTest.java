package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandaloneJourneysTest extends Journeys {
    @Override
    Product product() {
        return Products.standalone();
    }

    @Test
    void describes_every_command_to_whoever_signed_in() {
        assertThat(product().nobody().get("/v3/api-docs").status()).isEqualTo(401);

        var described = product().administrator().get("/v3/api-docs").json().get("paths");
        assertThat(described.propertyNames())
                .containsAll(Address.commands().stream().map(Address::path).toList());
    }

    @Test
    void counts_commands_by_outcome_and_refusal() {
        product().administrator().command("/commands/organisations", "{}");
        assertThat(product().administrator().get("/actuator/prometheus").body())
                .containsPattern("jalon_commands_total\\{[^}]*outcome=\"done\"[^}]*}")
                .containsPattern("jalon_commands_total\\{[^}]*refusal=\"request\\.field-missing\"[^}]*}");
    }
}
