package fr.jalon.platform.processing;

import fr.jalon.platform.eventstore.UnhurriedConnections;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Prepares what the running of views needs, in the schema of the views but with a history of its own. It comes after the views' own
 * migration, which expects to find either nothing or its own history.
 */
final class ViewsSchema {

    private ViewsSchema() {}

    static void prepare(DataSource database, Map<String, Flyway> preparedBefore) {
        if (preparedBefore.isEmpty()) {
            throw new IllegalStateException("no schema was prepared before the views");
        }
        Flyway.configure()
                .dataSource(new UnhurriedConnections(database))
                .schemas("views")
                .createSchemas(true)
                .table("processing_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:db/views-processing")
                .load()
                .migrate();
    }
}
