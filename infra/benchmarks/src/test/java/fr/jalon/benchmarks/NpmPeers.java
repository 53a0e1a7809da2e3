package fr.jalon.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The peers that npm holds: they are installed into target/, and nothing of them is kept here. */
final class NpmPeers {

    private static final Path DECLARED = Path.of("peers");
    private static final Path INSTALLED = Path.of("target", "peers");

    /** In the order in which Message DB's own script runs them. */
    private static final List<String> MESSAGE_DB = List.of(
            "schema/message-store",
            "tables/messages",
            "types/message",
            "functions/message-store-version",
            "functions/hash-64",
            "functions/acquire-lock",
            "functions/category",
            "functions/is-category",
            "functions/id",
            "functions/cardinal-id",
            "functions/stream-version",
            "functions/write-message",
            "indexes/messages-id",
            "indexes/messages-stream",
            "indexes/messages-category");

    private NpmPeers() {}

    /** Installs them once; what keeps it from that is said by the exception. */
    private static void install() {
        if (Files.exists(INSTALLED.resolve("node_modules"))) {
            return;
        }
        try {
            Files.createDirectories(INSTALLED);
            for (var file : List.of("package.json", "package-lock.json", "emmett.mjs")) {
                Files.copy(DECLARED.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        run(List.of("npm", "ci", "--omit-lockfile-registry-resolved", "--ignore-scripts", "--no-audit", "--no-fund"));
    }

    /** Message DB's function, called from JDBC: it takes the place that is expected in the stream. */
    static Contestant messageDb(RunningProduct product, StoredEvent event) {
        install();
        var url = product.database("bench_message_db") + "&currentSchema=message_store,public";
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (var file : MESSAGE_DB) {
                statement.execute(Files.readString(
                        INSTALLED.resolve("node_modules/@eventide/message-db/database/" + file + ".sql")));
            }
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new Rival(_ -> new Write(DriverManager.getConnection(url), event));
    }

    private static final class Write implements Load.Client {

        private final Connection connection;
        private final PreparedStatement statement;
        private final StockAxon.Stream stream = new StockAxon.Stream("session-");

        Write(Connection connection, StoredEvent event) throws SQLException {
            this.connection = connection;
            statement = connection.prepareStatement("select write_message(?, ?, ?, ?::jsonb, ?::jsonb, ?)");
            statement.setString(3, event.payloadType());
            statement.setString(4, event.payload());
            statement.setString(5, event.metaData());
        }

        @Override
        public void once() throws SQLException {
            statement.setString(1, UUID.randomUUID().toString());
            statement.setString(2, stream.name());
            statement.setLong(6, stream.next() - 1);
            statement.executeQuery().close();
        }

        @Override
        public void end() throws SQLException {
            connection.close();
        }
    }

    /** Emmett, from the Node it is made for: its clients share one process, as they would. */
    static Contestant emmett(RunningProduct product, StoredEvent event) {
        install();
        var url = product.database("bench_emmett").replace("jdbc:", "").replaceFirst("\\?.*&user", "?user");
        var asked = INSTALLED.resolve("event.json");
        try {
            Files.writeString(asked, event.payload());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return clients -> {
            var said = run(List.of(
                    "node",
                    "emmett.mjs",
                    url,
                    Integer.toString(clients),
                    Long.toString(Rival.WARM_UP.toMillis()),
                    Long.toString(Rival.MEASURED.toMillis()),
                    Integer.toString(Rival.STREAM)));
            return Double.parseDouble(said.lines().toList().getLast());
        };
    }

    private static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(new ArrayList<>(command))
                    .directory(INSTALLED.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command.getFirst() + ": " + said);
            }
            return said;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
