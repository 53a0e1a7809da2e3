package fr.jalon.platform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;

/** Brings a backup back into an empty database: all of it, or nothing. */
public final class Restore {

    private static final List<String> OURS = List.of("events", "command", "views");

    private final DataSource database;
    private final BackupFile file;
    private final Manifest manifest;

    private Restore(DataSource database, BackupFile file) {
        this.database = database;
        this.file = file;
        this.manifest = file.manifest();
    }

    /** Restores it; the start that follows brings the schemas up to date and builds the views. */
    public static void into(DataSource database, BackupFile file) {
        new Restore(database, file).run();
    }

    private void run() {
        try {
            checkKnown();
            checkEmpty();
        } catch (SQLException | IOException e) {
            throw BackupRefused.notRestored(file.path(), e);
        }
        try {
            for (var schema : Manifest.SCHEMAS) {
                KnownMigrations.apply(database, schema, manifest.migrations().getOrDefault(schema, List.of()));
            }
            load();
        } catch (BackupRefused refused) {
            clear(refused);
            throw refused;
        } catch (SQLException | IOException | FlywayException e) {
            clear(e);
            throw BackupRefused.notRestored(file.path(), e);
        }
    }

    private void checkKnown() throws IOException {
        for (var schema : manifest.migrations().entrySet()) {
            if (!KnownMigrations.include(schema.getKey(), schema.getValue())) {
                throw BackupRefused.newer(file.path());
            }
        }
    }

    private void checkEmpty() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!new StoredTables(connection).of(OURS).isEmpty()) {
                throw BackupRefused.notEmpty();
            }
        }
    }

    /** What the backup had is inserted as it was: no trigger queues it anew, no row of a migration stands beside it. */
    private void load() throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            switchTriggers(connection, "disable");
            execute(connection, "truncate " + tables().collect(Collectors.joining(", ")));
            for (var table : manifest.tables()) {
                load(connection, table);
            }
            switchTriggers(connection, "enable");
            checkPositions(connection);
            connection.commit();
        }
    }

    private Stream<String> tables() {
        return manifest.tables().stream().map(Manifest.Table::name);
    }

    private void switchTriggers(Connection connection, String state) throws SQLException {
        for (var table : tables().toList()) {
            execute(connection, "alter table " + table + " " + state + " trigger user");
        }
    }

    private void load(Connection connection, Manifest.Table table) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        file.read(table, rows -> {
            var taken = copy.copyIn("copy " + table.name() + " (" + table.columnList() + ") from stdin", rows);
            if (taken != table.rows()) {
                throw BackupRefused.damaged(file.path(), table.name());
            }
        });
        for (var column : new StoredTables(connection).identities(table.name())) {
            execute(
                    connection,
                    "select setval(pg_get_serial_sequence('%s', '%s'), coalesce(max(%s), 1), max(%s) is not null) from %s"
                            .formatted(table.name(), column, column, column, table.name()));
        }
    }

    private void checkPositions(Connection connection) throws SQLException {
        var whole = "select (count(*) = %d and coalesce(max(position), 0) = %d)::text from events.event_position"
                .formatted(manifest.head(), manifest.head());
        if (!new StoredTables(connection).texts(whole).equals(List.of("true"))) {
            throw BackupRefused.damaged(file.path(), "events.event_position");
        }
    }

    private void clear(Exception because) {
        try (var connection = database.getConnection()) {
            execute(connection, "drop schema if exists " + String.join(", ", OURS) + " cascade");
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
