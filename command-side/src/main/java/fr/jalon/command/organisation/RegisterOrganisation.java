package fr.jalon.command.organisation;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.organisation.OrganisationEvent;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Make an organisation known. Said again in the same words, it stays quiet. */
record RegisterOrganisation(
        @TargetAggregateIdentifier OrganisationId organisation, Label name, OrganisationKind kind, LocalDate on)
        implements OrganisationCommand {

    @Override
    public List<OrganisationEvent> decide(Organisation state) {
        return switch (state) {
            case Organisation.Unknown _ -> List.of(new OrganisationRegistered(organisation, name, kind, on));
            case Organisation.Registered r when r.name().equals(name) && r.kind() == kind -> List.of();
            case Organisation.Registered r ->
                throw new Refusal(
                        OrganisationRefusal.ALREADY_REGISTERED,
                        Map.of("name", r.name().value()));
        };
    }
}
