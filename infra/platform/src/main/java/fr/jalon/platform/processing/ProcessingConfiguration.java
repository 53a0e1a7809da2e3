package fr.jalon.platform.processing;

import fr.jalon.events.Projection;
import fr.jalon.platform.eventstore.HistoryHead;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** How event handlers run: batch, threads, retry and dead letters in one place. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ProcessingConfiguration {

    static final int BATCH = 500;
    private static final int MANY_LETTERS = 10_000;
    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final long CLAIM_CHECK_MILLIS = 2_000;

    /**
     * Every group of event handlers subscribes: it runs inside the append's transaction, and its failure is the append's. Axon's own
     * choice would log the failure and commit the events without their lookup.
     */
    @Bean
    ConfigurerModule lookupsAndAutomations() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingSubscribingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance()));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .claimTimeout(CLAIM)
                .schema(TokenSchema.builder()
                        .setTokenTable("views.token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("time_stamp")
                        .build())
                .build();
    }

    @Bean
    PositionedEvents positionedEvents(
            JdbcTemplate sql,
            PlatformTransactionManager transactions,
            HistoryHead head,
            Serializer serializer,
            Configuration axon) {
        return new PositionedEvents(sql, transactions, head, serializer, axon.upcasterChain());
    }

    /** Axon's letters and tokens as JDBC sees them, in the schema of the views. */
    private static JdbcSequencedDeadLetterQueue<EventMessage<?>> letters(
            String group, ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .maxSequences(MANY_LETTERS)
                .maxSequenceSize(MANY_LETTERS)
                .schema(DeadLetterSchema.builder()
                        .deadLetterTable("views.dead_letter")
                        .deadLetterIdentifierColumn("dead_letter_id")
                        .processingGroupColumn("processing_group")
                        .sequenceIdentifierColumn("sequence_identifier")
                        .sequenceIndexColumn("sequence_index")
                        .messageTypeColumn("message_type")
                        .eventIdentifierColumn("event_identifier")
                        .timestampColumn("time_stamp")
                        .payloadTypeColumn("payload_type")
                        .payloadRevisionColumn("payload_revision")
                        .payloadColumn("payload")
                        .metaDataColumn("meta_data")
                        .aggregateTypeColumn("aggregate_type")
                        .aggregateIdentifierColumn("aggregate_identifier")
                        .sequenceNumberColumn("sequence_number")
                        .tokenTypeColumn("token_type")
                        .tokenColumn("token")
                        .enqueuedAtColumn("enqueued_at")
                        .lastTouchedColumn("last_touched")
                        .processingStartedColumn("processing_started")
                        .causeTypeColumn("cause_type")
                        .causeMessageColumn("cause_message")
                        .diagnosticsColumn("diagnostics")
                        .build())
                .build();
    }

    @Bean
    CoordinatorPace coordinatorPace() {
        return new CoordinatorPace(2);
    }

    @Bean
    ViewProcessors viewProcessors(
            ObjectProvider<Projection> projections,
            Map<String, Flyway> schemas,
            DataSource database,
            PositionedEvents history,
            TokenStore tokens,
            ConnectionProvider connections,
            TransactionManager transactions,
            PlatformTransactionManager springTransactions,
            Serializer serializer,
            JdbcClient sql,
            Configuration axon,
            CoordinatorPace pace) {
        var all = projections.orderedStream().toList();
        var workers = Executors.newScheduledThreadPool(
                Math.max(1, all.size()),
                Thread.ofPlatform().name("view-", 0).daemon().factory());
        var processors = new LinkedHashMap<RunningView, PooledStreamingEventProcessor>();
        if (!all.isEmpty()) {
            ViewsSchema.prepare(database, schemas);
        }
        for (var projection : all) {
            var group = RunningView.group(projection.name());
            var view = new RunningView(
                    projection, letters(group, connections, transactions, serializer), sql, springTransactions);
            processors.put(
                    view,
                    PooledStreamingEventProcessor.builder()
                            .name(group)
                            .eventHandlerInvoker(new ViewInvoker(view))
                            .messageSource(history)
                            .tokenStore(tokens)
                            .transactionManager(transactions)
                            .messageMonitor(axon.messageMonitor(PooledStreamingEventProcessor.class, group))
                            .initialToken(_ -> history.createTailToken())
                            .initialSegmentCount(1)
                            .batchSize(BATCH)
                            .tokenClaimInterval(CLAIM_CHECK_MILLIS)
                            .claimExtensionThreshold(CLAIM_CHECK_MILLIS)
                            .clock(Clock.systemUTC())
                            .coordinatorExecutor(pace)
                            .workerExecutor(workers)
                            .build());
        }
        return new ViewProcessors(processors, List.of(workers, pace));
    }
}
