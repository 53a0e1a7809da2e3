package fr.jalon.platform.processing;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start when anything that must last would be kept in memory: Axon falls back to memory without a word. */
@Component
final class DurableStores implements SmartInitializingSingleton {

    private final Configuration axon;
    private final EventBus bus;
    private final ObjectProvider<EventStorageEngine> engines;
    private final ObjectProvider<TokenStore> tokens;
    private final ObjectProvider<SequencedDeadLetterQueue<?>> letters;
    private final ObjectProvider<TransactionManager> transactions;

    DurableStores(
            Configuration axon,
            EventBus bus,
            ObjectProvider<EventStorageEngine> engines,
            ObjectProvider<TokenStore> tokens,
            ObjectProvider<SequencedDeadLetterQueue<?>> letters,
            ObjectProvider<TransactionManager> transactions) {
        this.axon = axon;
        this.bus = bus;
        this.engines = engines;
        this.tokens = tokens;
        this.letters = letters;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        require(bus instanceof EventStore, "the event bus", bus);
        engines.forEach(engine -> require(engine instanceof JdbcEventStorageEngine, "the event storage", engine));
        tokens.forEach(store -> require(store instanceof JdbcTokenStore, "the token store", store));
        letters.forEach(queue -> require(queue instanceof JdbcSequencedDeadLetterQueue, "a dead-letter queue", queue));
        transactions.forEach(
                manager -> require(!(manager instanceof NoTransactionManager), "the transaction manager", manager));
        var processing = axon.eventProcessingConfiguration();
        processing.eventProcessors().keySet().forEach(name -> {
            var store = processing.tokenStore(name);
            require(store instanceof JdbcTokenStore, "the token store of " + name, store);
            processing
                    .deadLetterQueue(name)
                    .ifPresent(queue -> require(
                            queue instanceof JdbcSequencedDeadLetterQueue, "the dead-letter queue of " + name, queue));
        });
    }

    private static void require(boolean durable, String what, Object found) {
        if (!durable) {
            throw new IllegalStateException(
                    what + " would not last (" + found.getClass().getName() + "): refusing to start");
        }
    }
}
