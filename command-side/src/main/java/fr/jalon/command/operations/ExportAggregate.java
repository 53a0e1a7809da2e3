package fr.jalon.command.operations;

import fr.jalon.command.decision.Decides;
import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.operations.OperationsEvent.SessionPeopleExported;
import fr.jalon.events.value.ExportId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One export's stream, as Axon loads and writes it. */
@Aggregate
class ExportAggregate {

    @AggregateIdentifier
    private @Nullable ExportId id;

    @Decides
    void handle(ExportList command) {
        command.decide(id != null).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(ExportSessionPeople command) {
        command.decide(id != null).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ListExported event) {
        id = event.export();
    }

    @EventSourcingHandler
    void on(SessionPeopleExported event) {
        id = event.export();
    }
}
