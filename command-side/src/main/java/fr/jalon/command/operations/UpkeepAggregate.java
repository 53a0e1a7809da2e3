package fr.jalon.command.operations;

import fr.jalon.command.decision.Decides;
import fr.jalon.events.operations.OperationsEvent.LetterDiscardAsked;
import fr.jalon.events.operations.OperationsEvent.LetterRetryAsked;
import fr.jalon.events.operations.OperationsEvent.ViewRebuildAsked;
import fr.jalon.events.value.UpkeepId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The stream of one piece of upkeep, as Axon loads and writes it. */
@Aggregate
class UpkeepAggregate {

    @AggregateIdentifier
    private @Nullable UpkeepId id;

    @Decides
    void handle(RebuildView command) {
        command.decide(id != null).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(RetryLetters command, Streams streams) {
        command.decide(id != null, streams).forEach(AggregateLifecycle::apply);
    }

    @Decides
    void handle(DiscardLetters command, Streams streams) {
        command.decide(id != null, streams).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ViewRebuildAsked event) {
        id = event.upkeep();
    }

    @EventSourcingHandler
    void on(LetterRetryAsked event) {
        id = event.upkeep();
    }

    @EventSourcingHandler
    void on(LetterDiscardAsked event) {
        id = event.upkeep();
    }
}
