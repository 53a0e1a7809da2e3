package fr.jalon.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Databases of real PostgreSQL for tests: one server a run, a fresh database a call, with the schema {@code command} in place. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    public static DataSource fresh() {
        return after("");
    }

    /** The same where an earlier version had left something. */
    public static DataSource after(String left) {
        String name = "test" + COUNT.incrementAndGet();
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        DataSource database = Server.POSTGRES.getDatabase("postgres", name);
        if (!left.isEmpty()) {
            JdbcClient.create(database).sql(left).update();
        }
        CommandSchema.migrations(database).migrate();
        return database;
    }

    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
