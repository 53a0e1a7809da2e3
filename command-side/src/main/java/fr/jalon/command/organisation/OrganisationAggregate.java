package fr.jalon.command.organisation;

import fr.jalon.command.decision.Decides;
import fr.jalon.events.organisation.OrganisationEvent;
import fr.jalon.events.value.OrganisationId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One organisation's stream, as Axon loads and writes it. Each handler is one thing that can be done. */
@Aggregate
class OrganisationAggregate {

    @AggregateIdentifier
    private @Nullable OrganisationId id;

    private Organisation state = new Organisation.Unknown();

    @Decides
    void handle(RegisterOrganisation command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        id = event.organisation();
        state = state.evolve(event);
    }
}
