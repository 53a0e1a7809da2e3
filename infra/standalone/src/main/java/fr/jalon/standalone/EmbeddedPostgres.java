package fr.jalon.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL as part of the product: its data lasts across restarts and is durable (fsync and synchronous_commit on), and it
 * answers on the loopback only, to whoever can read the password in the data folder.
 */
final class EmbeddedPostgres implements AutoCloseable, PostgresWatch.Server {

    static final String MAJOR_VERSION = "18";
    static final String USER = "jalon";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "jalon";

    private final DataFolder folder;
    private final PostgresPrograms programs;
    private final PostgresLog log;
    private final String password;
    private int port;
    private @Nullable PostgresWatch watch;

    private EmbeddedPostgres(DataFolder folder, PostgresPrograms programs, PostgresLog log, String password) {
        this.folder = folder;
        this.programs = programs;
        this.log = log;
        this.password = password;
    }

    /** Starts PostgreSQL on this folder, made if there is none; refused in one sentence when that can't be. */
    static EmbeddedPostgres start(Path data) {
        var folder = DataFolder.take(data);
        try {
            return startIn(folder);
        } catch (IOException e) {
            closeQuietly(folder, e);
            LOG.debug("the data folder could not be used", e);
            throw StartRefused.folderWithoutRights(folder.path());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closeQuietly(folder, e);
            throw new IllegalStateException(e);
        } catch (RuntimeException e) {
            closeQuietly(folder, e);
            throw e;
        }
    }

    /** Stops what a killed Jalon left at work in this folder, and removes the folder. */
    static void discard(Path data) throws IOException, InterruptedException {
        if (Files.exists(data)) {
            try (var folder = DataFolder.take(data)) {
                if (Files.exists(folder.cluster())) {
                    new LeftBehind(folder, PostgresPrograms.of(folder)).settle();
                }
            }
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static EmbeddedPostgres startIn(DataFolder folder) throws IOException, InterruptedException {
        checkVersion(folder);
        var password = folder.password();
        var log = PostgresLog.from(folder.log());
        var programs = PostgresPrograms.of(folder);
        new LeftBehind(folder, programs).settle();
        programs.removeEarlierOnes();
        var postgres = new EmbeddedPostgres(folder, programs, log, password);
        postgres.makeCluster();
        postgres.startServer();
        postgres.makeDatabase();
        postgres.watch = PostgresWatch.over(postgres);
        return postgres;
    }

    private static void checkVersion(DataFolder folder) throws IOException {
        var file = folder.cluster().resolve("PG_VERSION");
        if (Files.exists(file)) {
            var found = Files.readString(file).strip();
            if (!found.equals(MAJOR_VERSION)) {
                throw StartRefused.otherMajorVersion(folder.path(), found, MAJOR_VERSION);
            }
        }
    }

    /** Made beside and moved into place, so that a cluster half made by a killed start is never taken for a whole one. */
    private void makeCluster() throws IOException, InterruptedException {
        if (Files.exists(folder.cluster())) {
            return;
        }
        var fresh = folder.path().resolve("cluster.new");
        FileSystemUtils.deleteRecursively(fresh);
        var made = programs.run(
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + folder.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF-8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (made != 0) {
            throw StartRefused.postgresWillNotStart(log.file(), log.lastWords());
        }
        Files.move(fresh, folder.cluster());
    }

    /** The free port is found just before it is used; should another program take it in between, another one is tried. */
    private void startServer() throws IOException, InterruptedException {
        for (int tries = 0; tries < 3; tries++) {
            port = freePort();
            if (startOnPort() == 0) {
                return;
            }
            if (!log.lastWords().contains("Address already in use")) {
                break;
            }
        }
        throw StartRefused.postgresWillNotStart(log.file(), log.lastWords());
    }

    /** Ten minutes are given: a recovery after a power cut is waited for rather than cut short. */
    private int startOnPort() throws IOException, InterruptedException {
        var file = log.file().toString();
        var settings = PostgresSettings.onPort(port);
        return programs.run("pg_ctl", "start", "-D", cluster(), "-l", file, "-w", "-t", "600", "-o", settings);
    }

    @Override
    public boolean isRunning() throws IOException {
        return leftBehind().running().isPresent();
    }

    /** On the port it had, which is where everybody looks for it. */
    @Override
    public boolean startAgain() throws IOException, InterruptedException {
        leftBehind().settle();
        return startOnPort() == 0;
    }

    private LeftBehind leftBehind() {
        return new LeftBehind(folder, programs);
    }

    private void makeDatabase() throws IOException, InterruptedException {
        try (var connection = DriverManager.getConnection(url("postgres", port), USER, password);
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            stopServer();
            if ("28P01".equals(e.getSQLState())) {
                throw StartRefused.passwordMissing(folder.passwordFile());
            }
            throw StartRefused.postgresWillNotStart(log.file(), String.valueOf(e.getMessage()));
        }
    }

    String jdbcUrl() {
        return url(port);
    }

    /** Jalon's database on this port. */
    static String url(int port) {
        return url(DATABASE, port);
    }

    String password() {
        return password;
    }

    private static String url(String database, int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true".formatted(port, database);
    }

    private String cluster() {
        return folder.cluster().toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void stopServer() throws IOException, InterruptedException {
        if (programs.run("pg_ctl", "stop", "-D", cluster(), "-m", "fast", "-w", "-t", "60") != 0) {
            programs.run("pg_ctl", "stop", "-D", cluster(), "-m", "immediate", "-w", "-t", "20");
        }
    }

    /** Stops PostgreSQL, then lets the folder go. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (watch != null) {
            watch.close();
        }
        stopServer();
        folder.close();
    }

    private static void closeQuietly(DataFolder folder, Exception because) {
        try {
            folder.close();
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
