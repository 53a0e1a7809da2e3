package fr.jalon.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import fr.jalon.events.DomainEvent;
import java.util.UUID;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's own JDBC engine with its own tables, as its documentation sets it up: an append alone, no command and no loading. */
final class StockAxon {

    private StockAxon() {}

    static Contestant on(RunningProduct product, StoredEvent event) {
        var database = new HikariDataSource();
        database.setJdbcUrl(product.database("bench_axon"));
        database.setMaximumPoolSize(32);
        var engine = JdbcEventStorageEngine.builder()
                .eventSerializer(Jackson3Serializer.builder().build())
                .snapshotSerializer(Jackson3Serializer.builder().build())
                .connectionProvider(new DataSourceConnectionProvider(database))
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        DomainEvent payload = product.bean(Serializer.class)
                .deserialize(new SimpleSerializedObject<>(
                        event.payload(),
                        String.class,
                        new SimpleSerializedType(event.payloadType(), event.payloadRevision())));
        var metadata = MetaData.with("metadata", event.metaData());
        return new Rival(
                _ -> {
                    var stream = new Stream("session-");
                    return () -> engine.appendEvents(new GenericDomainEventMessage<>(
                            event.type(), stream.name(), stream.next(), payload, metadata));
                },
                database::close);
    }

    /** Where one client writes: another stream after so many events. */
    static final class Stream {

        private final String prefix;
        private String name;
        private int length;

        Stream(String prefix) {
            this.prefix = prefix;
            this.name = prefix + UUID.randomUUID();
        }

        /** The stream the next event belongs to. */
        String name() {
            if (length == Rival.STREAM) {
                name = prefix + UUID.randomUUID();
                length = 0;
            }
            return name;
        }

        /** The place of the next event in it. */
        int next() {
            return length++;
        }
    }
}
