package fr.jalon.platform.eventstore;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's JDBC engine with six things of ours: the sequencer is woken once the append is committed, an event is small, two writers
 * of one stream always meet in a {@link ConcurrencyException}, the command's clock is written with six decimals, as it is proved,
 * no snapshot is looked for, and of a stream read before only what came since is read.
 */
final class OrderedEventStorageEngine extends JdbcEventStorageEngine {

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("events.domain_event")
            .snapshotTable("events.snapshot_event")
            .globalIndexColumn("global_index")
            .timestampColumn("time_stamp")
            .eventIdentifierColumn("event_identifier")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("type")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .build();

    /** Streams are read in one go: a query for each hundred events would cost a long session more than reading them does. */
    private static final int WHOLE_STREAM = 2_000;

    private static final DateTimeFormatter SIX_DECIMALS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final TransactionManager transactions;
    private final Runnable committed;
    private final StreamsRead streams = new StreamsRead();

    OrderedEventStorageEngine(Builder builder, TransactionManager transactions, Runnable committed) {
        super(builder.schema(SCHEMA)
                .dataType(String.class)
                .batchSize(WHOLE_STREAM)
                .finalAggregateBatchPredicate(batch -> batch.size() < WHOLE_STREAM)
                .transactionManager(transactions)
                .appendEvents(OrderedEventStorageEngine::insert));
        this.transactions = transactions;
        this.committed = committed;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        transactions.executeInTransaction(() -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    committed.run();
                }
            });
            super.appendEvents(events, serializer);
        });
    }

    @Override
    public DomainEventStream readEvents(String stream, long from) {
        return from == 0
                ? streams.read(stream, known -> super.readEvents(stream, known))
                : super.readEvents(stream, from);
    }

    /** No stream is long enough for a snapshot here: asking for one would cost each load a round trip. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    private static PreparedStatement insert(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        var statement = connection.prepareStatement("insert into events.domain_event (event_identifier,"
                + " aggregate_identifier, sequence_number, type, time_stamp, payload_type, payload_revision, payload,"
                + " meta_data) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (var message : events) {
            if (!(message instanceof DomainEventMessage<?> event)) {
                throw new IllegalArgumentException("an event belongs to a stream: " + message.getPayloadType());
            }
            var payload = event.serializePayload(serializer, String.class);
            var metadata = event.serializeMetaData(serializer, String.class);
            refuseTooLarge(payload.getType().getName(), payload.getData(), metadata.getData());
            statement.setString(1, event.getIdentifier());
            statement.setString(2, event.getAggregateIdentifier());
            statement.setLong(3, event.getSequenceNumber());
            statement.setString(4, event.getType());
            timestamps.writeTimestamp(statement, 5, event.getTimestamp());
            statement.setString(6, payload.getType().getName());
            statement.setString(7, payload.getType().getRevision());
            statement.setString(8, payload.getData());
            statement.setString(9, metadata.getData());
            statement.addBatch();
        }
        return statement;
    }

    private static void refuseTooLarge(String name, String payload, String metadata) {
        var bytes = payload.getBytes(StandardCharsets.UTF_8).length + metadata.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > EventTooLarge.LIMIT) {
            throw new EventTooLarge(name, bytes);
        }
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant timestamp) throws SQLException {
        statement.setString(position, SIX_DECIMALS.format(timestamp));
    }

    @Override
    protected void handlePersistenceException(Exception exception, EventMessage<?> failed) {
        try {
            super.handlePersistenceException(exception, failed);
        } catch (AggregateStreamCreationException first) {
            throw new ConcurrencyException("another writer was first on this stream", first);
        }
    }
}
