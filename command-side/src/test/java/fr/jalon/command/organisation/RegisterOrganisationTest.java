package fr.jalon.command.organisation;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterOrganisationTest {

    private static final OrganisationId ID = new OrganisationId("organisation-1");
    private static final LocalDate DAY = LocalDate.of(2023, 1, 9);
    private static final OrganisationRegistered REGISTERED =
            new OrganisationRegistered(ID, new Label("Concilia'Bulles"), OrganisationKind.ASSOCIATION, DAY);

    private final Spec<OrganisationAggregate> spec = Spec.of(OrganisationAggregate.class);

    @Test
    void registers_an_organisation() {
        spec.given().when(register("Concilia'Bulles")).then(REGISTERED);
    }

    @Test
    void refuses_another_name_under_the_same_identifier() {
        spec.given(REGISTERED)
                .when(register("Une autre"))
                .thenRefused(OrganisationRefusal.ALREADY_REGISTERED, Map.of("name", "Concilia'Bulles"));
    }

    @Test
    void stays_quiet_when_it_is_said_again() {
        spec.given(REGISTERED).when(register("Concilia'Bulles")).thenNothing();
    }

    private static RegisterOrganisation register(String name) {
        return new RegisterOrganisation(ID, new Label(name), OrganisationKind.ASSOCIATION, DAY);
    }
}
