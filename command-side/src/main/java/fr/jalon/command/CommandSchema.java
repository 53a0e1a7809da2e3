package fr.jalon.command;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

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
                .dataSource(unhurried(dataSource))
                .schemas("command")
                .createSchemas(true)
                .outOfOrder(true)
                .locations("classpath:db/command")
                .load();
    }

    /** A migration may take as long as it takes; other statements of the pool may not. */
    private static DataSource unhurried(DataSource pool) {
        return new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                connection.setNetworkTimeout(Runnable::run, 0);
                return connection;
            }
        };
    }
}
