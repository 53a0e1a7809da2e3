package fr.jalon.query;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

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
                .dataSource(dataSource)
                .schemas("views")
                .createSchemas(true)
                .table("flyway_views")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .outOfOrder(true)
                .locations("classpath:db/views")
                .load();
    }
}
