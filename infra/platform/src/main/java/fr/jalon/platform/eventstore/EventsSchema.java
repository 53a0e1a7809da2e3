package fr.jalon.platform.eventstore;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prepares the schema {@code events} at the start of a process that may write; one that only reads waits until it is prepared. */
@Configuration(proxyBeanMethods = false)
class EventsSchema {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(250);

    @Bean
    Flyway eventsFlyway(DataSource database, HistorySettings settings) {
        var flyway = Flyway.configure()
                .dataSource(database)
                .schemas("events")
                .createSchemas(true)
                .locations("classpath:db/events")
                .load();
        if (settings.writer() && settings.migrate()) {
            flyway.migrate();
        } else {
            awaitPrepared(JdbcClient.create(database));
        }
        return flyway;
    }

    private static void awaitPrepared(JdbcClient sql) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                sql.sql("select position from events.history limit 1")
                        .query(Long.class)
                        .optional();
                return;
            } catch (DataAccessException notYet) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "the schema events is not prepared, or may not be read: start a writing process first",
                            notYet);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
