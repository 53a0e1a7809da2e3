package fr.jalon.command.http;

import fr.jalon.events.Actor;
import fr.jalon.events.History;
import fr.jalon.events.value.Source;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * A command process on a real database, without Spring: Axon's JDBC store, these aggregates, and these beans as lookups and
 * automations inside the append's transaction. Two of them on one database are two processes.
 */
public final class CommandProcess implements AutoCloseable {

    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    public final JdbcClient jdbc;
    private final Configuration axon;
    private final CommandTransaction transaction;
    private final CommandDispatcher dispatcher;

    private CommandProcess(DataSource database, Configurer configurer, CommandMetadata correlation) {
        jdbc = JdbcClient.create(database);
        axon = configurer.start();
        transaction = new CommandTransaction(
                axon.commandGateway(),
                new SpringTransactionManager(new DataSourceTransactionManager(database)),
                new TransactionTerms(jdbc),
                new RememberedRequests(jdbc),
                new RecordedEvents(axon.eventStore()),
                correlation);
        dispatcher = answeringFrom(new StoreHistory(jdbc));
    }

    /** @param handlers given the gateway, for automations */
    public static CommandProcess on(DataSource database, List<Class<?>> aggregates, Handler... handlers) {
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(database));
        var correlation = new CommandMetadata();
        Serializer serializer = Jackson3Serializer.builder().build();
        var engine = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .transactionManager(transactions)
                .persistenceExceptionResolver(e -> e instanceof SQLException sql && "23505".equals(sql.getSQLState()))
                .build();
        if (JdbcClient.create(database)
                .sql("select to_regclass('domainevententry') is null")
                .query(Boolean.class)
                .single()) {
            transactions.executeInTransaction(() -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        }
        List<CorrelationDataProvider> providers = List.of(correlation);
        Configurer configurer = DefaultConfigurer.defaultConfiguration()
                .configureSerializer(_ -> serializer)
                .configureTransactionManager(_ -> transactions)
                .configureCorrelationDataProviders(_ -> providers)
                .configureEventStore(
                        _ -> EmbeddedEventStore.builder().storageEngine(engine).build())
                .configureCommandBus(_ -> {
                    var bus = SimpleCommandBus.builder()
                            .transactionManager(transactions)
                            .build();
                    bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(providers));
                    return bus;
                });
        aggregates.forEach(configurer::configureAggregate);
        configurer.eventProcessing(processing -> {
            processing
                    .usingSubscribingEventProcessors()
                    .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                    .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance());
            Arrays.stream(handlers)
                    .forEach(handler -> processing.registerEventHandler(
                            c -> handler.with(JdbcClient.create(database), c.commandGateway())));
        });
        return new CommandProcess(database, configurer, correlation);
    }

    public CommandDispatcher dispatcher() {
        return dispatcher;
    }

    /** The same process, its answers looked up in this history. */
    CommandDispatcher answeringFrom(History history) {
        var outcomes = new CommandOutcomes(meters);
        var here = new RequestAttempts(transaction, outcomes);
        var place = new RequestPlace(here, Elsewhere.texts(), outcomes, (RequestRoute) null);
        return new CommandDispatcher(place, new Answers(history), outcomes);
    }

    /** Asks as this actor under this key; the body's digest is {@code body}. */
    public ResponseEntity<?> ask(Actor actor, @Nullable String key, String body, String id, Object... commands) {
        return dispatcher.dispatch(new Incoming(key, body, "/", false, Source.API, null, null), actor, id, commands);
    }

    /** How many events the store holds. */
    public int events() {
        return jdbc.sql("select count(*) from domainevententry")
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    /** A lookup or an automation, made with what it needs. */
    public interface Handler {
        Object with(JdbcClient jdbc, CommandGateway gateway);
    }
}
