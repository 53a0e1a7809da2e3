package fr.jalon.benchmarks;

import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.pattern.Patterns;
import org.apache.pekko.persistence.AbstractPersistentActor;

/** Pekko Persistence JDBC: an actor for each client, kept in memory, which persists an event and says so. */
final class PekkoJournal {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String SCHEMA = "/schema/postgres/postgres-create-schema.sql";

    private PekkoJournal() {}

    static Contestant on(RunningProduct product, StoredEvent event) {
        var url = product.database("bench_pekko");
        createTables(url);
        var db = "jdbc-journal.slick.db.";
        var config = ConfigFactory.parseMap(Map.of(
                        "pekko.persistence.journal.plugin",
                        "jdbc-journal",
                        "pekko.loglevel",
                        "ERROR",
                        "pekko.stdout-loglevel",
                        "ERROR",
                        "pekko.coordinated-shutdown.run-by-jvm-shutdown-hook",
                        "off",
                        "jdbc-journal.slick.profile",
                        "slick.jdbc.PostgresProfile$",
                        db + "url",
                        url,
                        db + "driver",
                        "org.postgresql.Driver"))
                .withFallback(ConfigFactory.load(PekkoJournal.class.getClassLoader()));
        var system = ActorSystem.create("bench", config, PekkoJournal.class.getClassLoader());
        var payload = event.payload() + event.metaData();
        return new Rival(
                _ -> {
                    var actor =
                            system.actorOf(Props.create(Journal.class, () -> new Journal("s-" + UUID.randomUUID())));
                    return () -> Patterns.ask(actor, payload, PATIENCE)
                            .toCompletableFuture()
                            .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                },
                () -> end(system));
    }

    private static void end(ActorSystem system) {
        system.terminate();
        system.getWhenTerminated()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private static void createTables(String url) {
        try (var script = Objects.requireNonNull(PekkoJournal.class.getResourceAsStream(SCHEMA));
                var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            // The indexes made without a lock belong to its other store; many at once can't be sent with them.
            for (var each : new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Persists whatever text it is told, and answers once that is done. */
    static final class Journal extends AbstractPersistentActor {

        private final String id;

        Journal(String id) {
            this.id = id;
        }

        @Override
        public String persistenceId() {
            return id;
        }

        @Override
        public Receive createReceiveRecover() {
            return receiveBuilder().build();
        }

        @Override
        public Receive createReceive() {
            return receiveBuilder()
                    .match(String.class, text -> persist(text, _ -> getSender().tell("done", getSelf())))
                    .build();
        }
    }
}
