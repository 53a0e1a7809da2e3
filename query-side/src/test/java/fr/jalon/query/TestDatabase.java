package fr.jalon.query;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of this module, with the query side's tables and the two the platform keeps for it. */
public final class TestDatabase {
    private static final DataSource DATA_SOURCE = start();

    private TestDatabase() {}

    public static DataSource dataSource() {
        return DATA_SOURCE;
    }

    public static JdbcClient jdbc() {
        return JdbcClient.create(DATA_SOURCE);
    }

    private static DataSource start() {
        try {
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            DataSource dataSource = postgres.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(dataSource)
                    .schemas("views")
                    .createSchemas(true)
                    .locations("classpath:db/views")
                    .load()
                    .migrate();
            JdbcClient jdbc = JdbcClient.create(dataSource);
            jdbc.sql("create table if not exists views.view_position (view text primary key, position bigint not null)")
                    .update();
            jdbc.sql("create table if not exists views.dead_letter (processing_group text not null)")
                    .update();
            jdbc.sql("create schema if not exists events").update();
            jdbc.sql("""
                create table if not exists events.history (position bigint primary key, recorded_at timestamptz,
                    event_id text, type text, revision text, stream text, sequence bigint, occurred_at text,
                    metadata text, payload text)\
                """).update();
            return dataSource;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
