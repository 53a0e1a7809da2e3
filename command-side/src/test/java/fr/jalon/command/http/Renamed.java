package fr.jalon.command.http;

import fr.jalon.command.decision.Decides;
import fr.jalon.command.decision.Refusal;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A stream of the core's own tests: every name is a further event; a name it has already stays quiet; one is refused. */
class Renamed {

    static final String REFUSED = "refused";

    @AggregateIdentifier
    private @Nullable OrganisationId id;

    private @Nullable Label name;

    record Rename(@TargetAggregateIdentifier OrganisationId id, Label name) {
        OrganisationRegistered event() {
            return new OrganisationRegistered(id, name, OrganisationKind.ASSOCIATION, LocalDate.of(2025, 3, 17));
        }
    }

    @Decides
    void handle(Rename command) {
        if (command.name().value().equals(REFUSED)) {
            throw new Refusal(RequestRefusal.UNREADABLE);
        }
        if (!command.name().equals(name)) {
            AggregateLifecycle.apply(command.event());
        }
    }

    @EventSourcingHandler
    void on(OrganisationRegistered event) {
        id = event.organisation();
        name = event.name();
    }
}
