package fr.jalon.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new database with the tables of the platform, on one server per run. */
public final class FreshDatabase {

    private static final EmbeddedPostgres SERVER = start();

    private FreshDatabase() {}

    public static DataSource create() {
        DataSource database = empty();
        migrate(database);
        return database;
    }

    public static DataSource empty() {
        String name = "db_" + UUID.randomUUID().toString().replace('-', '_');
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return SERVER.getDatabase("postgres", name);
    }

    public static Flyway migrate(DataSource database) {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .schemas("events")
                .createSchemas(true)
                .locations("classpath:db/events")
                .load();
        flyway.migrate();
        return flyway;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
