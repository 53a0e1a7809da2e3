package fr.jalon.command.audit;

import fr.jalon.command.decision.Decides;
import fr.jalon.events.audit.AuditEvent;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.SampleId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One sample's stream, as Axon loads and writes it. Each handler is one thing that can be done. */
@Aggregate
class SampleAggregate {

    @AggregateIdentifier
    private @Nullable SampleId id;

    private Sample state = new Sample.Unknown();

    @Decides
    void handle(DrawSample command) {
        tell(command);
    }

    @Decides
    void handle(CheckSampleLine command) {
        tell(command);
    }

    @Decides
    void handle(ConcludeSample command) {
        tell(command);
    }

    private void tell(SampleCommand command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(AuditEvent event, @MessageIdentifier String eventId) {
        id = event.sample();
        state = state.evolve(event, new EventId(eventId));
    }
}
