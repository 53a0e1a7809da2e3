package fr.jalon.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies the store as it stands at one moment into one file, while it is written to or not. */
public final class Backup {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'jalon-'uuuu-MM-dd'-'HHmmss'.zip'").withZone(ZoneId.systemDefault());

    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);

    private static final String MOMENT =
            "select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    private final Connection connection;
    private final StoredTables tables;

    private Backup(Connection connection) {
        this.connection = connection;
        this.tables = new StoredTables(connection);
    }

    /**
     * Writes a backup and notes in the store that it was taken.
     *
     * @param wished a file that is not there yet, or a folder in which one is named after the moment
     * @return the file written, read again from its first byte to its last
     */
    public static Path take(DataSource database, Path wished) {
        var file = (Files.isDirectory(wished) ? wished.resolve(NAME.format(Instant.now())) : wished)
                .toAbsolutePath()
                .normalize();
        if (Files.exists(file)) {
            throw BackupRefused.fileExists(file);
        }
        try (var connection = database.getConnection()) {
            var backup = new Backup(connection);
            var manifest = backup.write(file);
            backup.note(manifest);
            return file;
        } catch (SQLException e) {
            throw BackupRefused.notRead(e);
        }
    }

    private Manifest write(Path file) throws SQLException {
        var draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            try {
                var manifest = writeDraft(draft);
                BackupFile.open(draft).close();
                Files.move(draft, file);
                return manifest;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw BackupRefused.notWritten(file, e);
        }
    }

    private Manifest writeDraft(Path draft) throws IOException, SQLException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(draft, options, forOwnerOnly());
                var zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            var manifest = copy(zip);
            zip.finish();
            channel.force(true);
            return manifest;
        }
    }

    /** One repeatable-read snapshot: what is committed meanwhile is in none of the tables. */
    private Manifest copy(ZipOutputStream zip) throws IOException, SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        try {
            if (!isThere("events.event_position")) {
                throw BackupRefused.notJalon();
            }
            var head = Long.parseLong(text("select coalesce(max(position), 0) from events.event_position"));
            var takenAt = Instant.parse(text(MOMENT));
            var migrations = new LinkedHashMap<String, List<String>>();
            var copied = new ArrayList<Manifest.Table>();
            for (var schema : Manifest.SCHEMAS) {
                migrations.put(schema, migrations(schema));
            }
            for (var table : tables.of(Manifest.SCHEMAS)) {
                copied.add(copy(table, zip));
            }
            var manifest = new Manifest(Manifest.FORMAT, takenAt, head, migrations, copied);
            writeManifest(manifest, zip);
            return manifest;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setReadOnly(false);
        }
    }

    private List<String> migrations(String schema) throws SQLException {
        var history = schema + ".flyway_schema_history";
        return isThere(history)
                ? tables.texts("select version from " + history
                        + " where success and version is not null order by installed_rank")
                : List.of();
    }

    private Manifest.Table copy(StoredTables.Stored table, ZipOutputStream zip) throws IOException, SQLException {
        var entry = new Manifest.Table(table.name(), table.columns(), 0, "").entry();
        zip.putNextEntry(new ZipEntry(entry));
        var out = new DigestOutputStream(new KeptOpen(zip), Digested.start());
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + table.select() + ") to stdout", out);
        zip.closeEntry();
        return new Manifest.Table(table.name(), table.columns(), rows, Digested.end(out.getMessageDigest()));
    }

    private static void writeManifest(Manifest manifest, ZipOutputStream zip) throws IOException {
        var text = BackupFile.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        var digest = Digested.start();
        digest.update(text);
        zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
        zip.write(text);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST_DIGEST));
        zip.write(Digested.end(digest).getBytes(StandardCharsets.US_ASCII));
        zip.closeEntry();
    }

    /** For whoever watches that backups are taken. An older store has no place for the note. */
    private void note(Manifest manifest) {
        var insert =
                "insert into events.backup_taken (taken_at, head) values (?::timestamptz, ?) on conflict do nothing";
        try (var statement = connection.prepareStatement(insert)) {
            if (isThere("events.backup_taken")) {
                statement.setString(1, manifest.takenAt().toString());
                statement.setLong(2, manifest.head());
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            LOG.warn("the backup is whole, but the store can't note that it was taken: {}", e.getSQLState());
        }
    }

    private boolean isThere(String table) throws SQLException {
        return text("select (to_regclass('" + table + "') is not null)::text").equals("true");
    }

    private String text(String sql) throws SQLException {
        return tables.texts(sql).getFirst();
    }

    private static FileAttribute<?>[] forOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** An entry ends where its table does; the file goes on. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
