package fr.jalon.command;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schema {@code command}: what deciding needs beside the history. Its owner brings it up to date at start. */
@Configuration(proxyBeanMethods = false)
class CommandSchema {

    /**
     * Migrated as soon as it is made; what reads the schema while starting depends on this bean. Each capability numbers its
     * own migrations, so that an older folder may lack a lower one.
     */
    @Bean(initMethod = "migrate")
    Flyway commandFlyway(DataSource dataSource) {
        return migrations(dataSource);
    }

    static Flyway migrations(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas("command")
                .createSchemas(true)
                .outOfOrder(true)
                .locations("classpath:db/command")
                .load();
    }
}
