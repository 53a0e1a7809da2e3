package fr.jalon.platform.eventstore;

import fr.jalon.events.EventCatalogue;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.History;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The event store, all of it declared here: left to itself, Axon would keep the events in memory without a word. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HistorySettings.class)
class EventStoreConfiguration {

    @Bean
    @Fallback
    StoredNames storedNames() {
        return new StoredNames(EventCatalogue.events());
    }

    @Bean
    @Primary
    NamedEventSerializer serializer(StoredNames names) {
        return new NamedEventSerializer(names);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    @Bean
    PersistenceExceptionResolver uniqueViolations() {
        return new UniqueViolations();
    }

    /** What the command said of who asked goes into every event it gives, and nothing else. */
    @Bean
    CorrelationDataProvider eventMetadata() {
        return new SimpleCorrelationDataProvider(
                EventMetadata.ACTOR,
                EventMetadata.ROLE,
                EventMetadata.COMMAND,
                EventMetadata.SOURCE,
                EventMetadata.BATCH);
    }

    @Bean
    HistoryHead historyHead() {
        return new HistoryHead();
    }

    @Bean
    LatestPositions latestPositions() {
        return new LatestPositions();
    }

    @Bean
    @DependsOn("eventsFlyway")
    Sequencer sequencer(
            JdbcTemplate sql,
            PlatformTransactionManager transactions,
            Clock clock,
            HistoryHead head,
            LatestPositions latest) {
        return new Sequencer(sql, transactions, clock, head, latest);
    }

    @Bean
    SequencerWatch sequencerWatch(Sequencer sequencer, HistorySettings settings) {
        return new SequencerWatch(sequencer, settings);
    }

    @Bean
    History history(JdbcClient sql, Sequencer sequencer, HistoryHead head, LatestPositions latest) {
        return new JdbcHistory(sql, sequencer, head, latest);
    }

    @Bean
    HeadWatch headWatch(History history, HistoryHead head, HistorySettings settings) {
        return new HeadWatch(history, head, settings);
    }

    @Bean
    JdbcEventStorageEngine eventStorageEngine(
            Serializer serializer,
            Configuration axon,
            PersistenceExceptionResolver conflicts,
            ConnectionProvider connections,
            TransactionManager transactions,
            SequencerWatch sequencer,
            Flyway eventsFlyway) {
        var builder = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(serializer)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .persistenceExceptionResolver(conflicts)
                .connectionProvider(connections);
        return new OrderedEventStorageEngine(builder, transactions, sequencer::wake);
    }

    @Bean
    EventStore eventStore(JdbcEventStorageEngine engine, MeterRegistry meters) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(CountedEvents.ofStore(meters))
                .build();
    }
}
