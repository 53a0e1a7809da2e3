package fr.jalon.platform.eventstore;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Prepares the schema {@code events} at the start of a process that may write; one that only reads finds it prepared. */
@Configuration(proxyBeanMethods = false)
class EventsSchema {

    @Bean
    Flyway eventsFlyway(DataSource database, HistorySettings settings) {
        var flyway = Flyway.configure()
                .dataSource(database)
                .schemas("events")
                .createSchemas(true)
                .locations("classpath:db/events")
                .load();
        if (settings.writer()) {
            flyway.migrate();
        }
        return flyway;
    }
}
