package fr.jalon.platform.processing;

import fr.jalon.events.Projection;
import fr.jalon.platform.eventstore.CountedEvents;
import fr.jalon.platform.eventstore.HistoryHead;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
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
    private static final String LOOKUPS = "lookups";
    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final long CLAIM_CHECK_MILLIS = 2_000;

    /**
     * Every group of event handlers subscribes: it runs inside the append's transaction, and its failure is the append's. Axon's own
     * choice would log the failure and commit the events without their lookup. The lookups share one processor, and the automations
     * another: with one for each of some thirty groups, counting what they took costs more than what they do.
     */
    @Bean
    ConfigurerModule lookupsAndAutomations(MeterRegistry meters) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingSubscribingEventProcessors()
                .assignProcessingGroup(group -> Automations.isOne(group) ? Automations.NAME : LOOKUPS)
                .registerMessageMonitor(LOOKUPS, _ -> CountedEvents.ofProcessor(LOOKUPS, meters))
                .registerEventProcessor(
                        Automations.NAME, (_, axon, handlers) -> new Automations(axon.eventBus(), handlers, meters))
                .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance()));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        var columns = TokenSchema.builder()
                .setTokenTable("views.token_entry")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .build();
        return ClaimsOfNow.of(
                JdbcTokenStore.builder()
                        .connectionProvider(connections)
                        .serializer(serializer)
                        .schema(columns),
                CLAIM);
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

    @Bean
    CoordinatorPace coordinatorPace() {
        return new CoordinatorPace(2);
    }

    /** The views of this process, the platform's own among them where there are any. */
    @Bean
    RunningViews runningViews(
            ObjectProvider<Projection> projections,
            Map<String, Flyway> schemas,
            DataSource database,
            DeadLetters letters,
            PlatformTransactionManager transactions,
            JdbcClient sql) {
        var all = new ArrayList<>(projections.orderedStream().toList());
        if (!all.isEmpty()) {
            ViewsSchema.prepare(database, schemas);
            all.add(new UpkeepProjection(sql));
        }
        return new RunningViews(all.stream()
                .map(projection -> {
                    var group = RunningView.group(projection.name());
                    return new RunningView(
                            projection, new ParkedLetters(group, letters.of(group), sql), sql, transactions);
                })
                .toList());
    }

    @Bean
    DeadLetters deadLetters(ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        return new DeadLetters(connections, transactions, serializer);
    }

    @Bean
    ViewProcessors viewProcessors(
            RunningViews views,
            PositionedEvents history,
            TokenStore tokens,
            TransactionManager transactions,
            CoordinatorPace pace,
            JdbcClient sql,
            MeterRegistry meters) {
        var workers = Executors.newScheduledThreadPool(
                1 + views.all().size(),
                Thread.ofPlatform().name("view-", 0).daemon().factory());
        var bystanders = new Bystanders(sql, workers);
        var processors = new LinkedHashMap<RunningView, PooledStreamingEventProcessor>();
        for (var view : views.all()) {
            var source = new ViewSource(history, view, bystanders);
            var running = processor(RunningView.group(view.name()), source, tokens, transactions, meters)
                    .eventHandlerInvoker(new ViewInvoker(view))
                    .coordinatorExecutor(pace)
                    .workerExecutor(workers)
                    .build();
            processors.put(view, running);
        }
        return new ViewProcessors(processors, List.of(workers, pace), sql);
    }

    @Bean
    UpkeepWorker upkeepWorker(
            RunningViews views,
            PositionedEvents history,
            DeadLetters letters,
            DataSource database,
            PlatformTransactionManager transactions,
            JdbcClient sql) {
        var duties = new Duties(sql, transactions);
        return new UpkeepWorker(
                views.byName(),
                duties,
                new LetterUpkeep(sql, duties, transactions),
                new Rebuild(views.tables(), duties, history, letters, database, sql, transactions));
    }

    private static PooledStreamingEventProcessor.Builder processor(
            String group,
            ViewSource history,
            TokenStore tokens,
            TransactionManager transactions,
            MeterRegistry meters) {
        return PooledStreamingEventProcessor.builder()
                .name(group)
                .messageSource(history)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .messageMonitor(CountedEvents.ofProcessor(group, meters))
                .initialToken(_ -> history.createTailToken())
                .initialSegmentCount(1)
                .batchSize(BATCH)
                .tokenClaimInterval(CLAIM_CHECK_MILLIS)
                .claimExtensionThreshold(CLAIM_CHECK_MILLIS)
                .clock(Clock.systemUTC());
    }
}
