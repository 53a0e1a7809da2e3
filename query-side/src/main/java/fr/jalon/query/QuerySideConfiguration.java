package fr.jalon.query;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The query side, whole: the single thing an assembly imports of it. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(value = "fr.jalon.query", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class QuerySideConfiguration {

    /**
     * Migrates the views before any processor starts. The processors' own tables live in the same schema under a history table of their
     * own, and may be there first: hence a history table with its own name, and a baseline below the first version. Each
     * capability numbers its own migrations, so that an older folder may lack a lower one.
     */
    @Bean(initMethod = "migrate")
    Flyway viewsSchema(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(unhurried(dataSource))
                .schemas("views")
                .createSchemas(true)
                .table("flyway_views")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .outOfOrder(true)
                .locations("classpath:db/views")
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
