package fr.jalon.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of a data folder for the time of one command: that of the Jalon at work in it, or else one started for it. */
final class FolderDatabase implements AutoCloseable {

    private static final int PORT = 3;
    private static final int STATUS = 7;

    private final DataSource database;
    private final @Nullable EmbeddedPostgres started;

    private FolderDatabase(DataSource database, @Nullable EmbeddedPostgres started) {
        this.database = database;
        this.started = started;
    }

    /** Opens it; refused when there is none, or when the Jalon at work in it is not ready yet. */
    static FolderDatabase of(Path data) {
        var folder = data.toAbsolutePath().normalize();
        if (!Files.exists(folder.resolve("cluster"))) {
            throw StartRefused.nothingInFolder(folder);
        }
        if (DataFolder.isHeld(folder)) {
            return new FolderDatabase(ofTheRunning(folder), null);
        }
        var postgres = EmbeddedPostgres.start(folder);
        return new FolderDatabase(connections(postgres.jdbcUrl(), postgres.password()), postgres);
    }

    /** PostgreSQL notes its port and whether it is ready in a file of its own. */
    private static DataSource ofTheRunning(Path folder) {
        try {
            var note = Files.readAllLines(folder.resolve("cluster").resolve("postmaster.pid"));
            if (note.size() <= STATUS || !note.get(STATUS).strip().equals("ready")) {
                throw StartRefused.notReadyYet(folder);
            }
            var password = Files.readString(folder.resolve("postgresql.password"));
            return connections(
                    EmbeddedPostgres.url(Integer.parseInt(note.get(PORT).strip())), password.strip());
        } catch (IOException | NumberFormatException _) {
            throw StartRefused.notReadyYet(folder);
        }
    }

    static DataSource connections(String url, String password) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(url);
        connections.setUser(EmbeddedPostgres.USER);
        connections.setPassword(password);
        connections.setApplicationName("jalon-backup");
        return connections;
    }

    DataSource database() {
        return database;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (started != null) {
            started.close();
        }
    }
}
