package fr.jalon.command.operations;

import fr.jalon.command.decision.Decides;
import fr.jalon.events.operations.OperationsEvent.SensitiveRecordOpened;
import fr.jalon.events.value.OpeningId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One opening's stream, as Axon loads and writes it. */
@Aggregate
class OpeningAggregate {

    @AggregateIdentifier
    private @Nullable OpeningId id;

    @Decides
    void handle(OpenSensitiveRecord command, SensitiveFiles files) {
        command.decide(id != null, files).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(SensitiveRecordOpened event) {
        id = event.opening();
    }
}
