package fr.jalon.query;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.jalon.events.Projection;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL for all tests of this module, with the query side's tables and those the platform keeps for it. */
public final class TestDatabase {
    private static final DataSource DATA_SOURCE = start();

    /** The platform's own tables in the schema of the views, as this side reads them. */
    public static final List<String> OF_THE_PLATFORM = List.of(
            "view_position", "dead_letter", "upkeep", "duty", "duty_floor", "rebuild_difference", "discarded_letter");

    private TestDatabase() {}

    public static DataSource dataSource() {
        return DATA_SOURCE;
    }

    public static JdbcClient jdbc() {
        return JdbcClient.create(DATA_SOURCE);
    }

    /** Leaves nothing in a view's tables. */
    public static void empty(Projection view) {
        empty(view.tables().stream().map(table -> "views." + table).toList());
    }

    /** Leaves nothing in these tables, the last one first. They are small: a truncation, which makes new files, would take much longer. */
    public static void empty(List<String> tables) {
        jdbc().sql(tables.reversed().stream()
                        .map(table -> "delete from " + table)
                        .collect(Collectors.joining("; ")))
                .update();
    }

    /** Connections are kept, as the product does. */
    private static DataSource pool(DataSource server) {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(server);
        settings.setMaximumPoolSize(16);
        return new HikariDataSource(settings);
    }

    private static DataSource start() {
        try {
            EmbeddedPostgres postgres =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            DataSource dataSource = pool(postgres.getPostgresDatabase());
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
            jdbc.sql("""
                create table if not exists views.dead_letter (processing_group text not null, sequence_identifier text,
                    sequence_index bigint, event_identifier text, enqueued_at text, cause_type text, cause_message text);
                create table if not exists views.upkeep (upkeep text primary key, position bigint, kind text, view text,
                    stream text, up_to bigint, reason text, asked_at timestamptz, asked_by text);
                create table if not exists views.duty (upkeep text primary key, state text, begun_at timestamptz,
                    touched_at timestamptz, ended_at timestamptz, failure text, phase text, position bigint, target bigint,
                    compared bigint, differing bigint);
                create table if not exists views.duty_floor (only_one boolean primary key default true, position bigint);
                create table if not exists views.rebuild_difference (upkeep text, rank bigint, table_name text,
                    difference text, row_key text, columns text[], primary key (upkeep, rank));
                create table if not exists views.discarded_letter (view text, event_id text, stream text, position bigint,
                    upkeep text, discarded_at timestamptz, primary key (view, event_id))\
                """).update();
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
