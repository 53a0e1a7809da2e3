package fr.jalon.platform.eventstore;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Prepares the schema {@code events} at the start of a process that may write; one that only reads waits until it is prepared. */
@Configuration(proxyBeanMethods = false)
class EventsSchema {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(250);

    @Bean
    Flyway eventsFlyway(DataSource database, HistorySettings settings) {
        var flyway = Flyway.configure()
                .dataSource(new UnhurriedConnections(database))
                .schemas("events")
                .createSchemas(true)
                .outOfOrder(true)
                .locations("classpath:db/events")
                .load();
        if (settings.writer() && settings.migrate()) {
            flyway.migrate();
        } else {
            awaitPrepared(flyway);
        }
        return flyway;
    }

    private static void awaitPrepared(Flyway flyway) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isPrepared(flyway)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "the schema events is not prepared, or may not be read: start a writing process first");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean isPrepared(Flyway flyway) {
        try {
            return flyway.info().pending().length == 0;
        } catch (FlywayException notReadableYet) {
            return false;
        }
    }
}
