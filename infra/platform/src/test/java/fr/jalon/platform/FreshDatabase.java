package fr.jalon.platform;

import fr.jalon.testing.TestPostgres;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A new database with the tables of the platform. */
public final class FreshDatabase {

    private FreshDatabase() {}

    public static DataSource create() {
        DataSource database = TestPostgres.dataSource(TestPostgres.shared().newDatabase());
        Flyway.configure()
                .dataSource(database)
                .schemas("events")
                .createSchemas(true)
                .locations("classpath:db/events")
                .load()
                .migrate();
        return database;
    }
}
