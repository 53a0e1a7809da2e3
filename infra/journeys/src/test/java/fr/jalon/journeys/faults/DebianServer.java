package fr.jalon.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Debian's PostgreSQL 15 on a folder of the test's own, durable as it comes; run by the user postgres where root tests. */
final class DebianServer implements AutoCloseable {

    static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    private final Path cluster;
    private final List<String> settings;
    private final int port = freePort();
    private long process;

    private DebianServer(Path cluster, List<String> settings) {
        this.cluster = cluster;
        this.settings = settings;
    }

    /** Makes a cluster in this folder and starts it, with these settings besides. */
    static DebianServer in(Path folder, String... settings) {
        var all = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200", "log_statement=none"));
        all.addAll(List.of(settings));
        var server = new DebianServer(folder.resolve("cluster"), all);
        server.program(
                "initdb",
                "-D",
                server.cluster.toString(),
                "-U",
                "jalon",
                "--auth=trust",
                "-E",
                "UTF-8",
                "--locale=C.UTF-8");
        server.start();
        server.makeDatabase();
        return server;
    }

    private void makeDatabase() {
        try (var connection = DriverManager.getConnection(url("postgres", port));
                var statement = connection.createStatement()) {
            statement.execute("create database jalon");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it and waits until it has recovered from whatever ended it. */
    void start() {
        var options = new StringBuilder("-p " + port);
        settings.forEach(setting -> options.append(" -c ").append(setting));
        program(
                "pg_ctl",
                "start",
                "-D",
                cluster.toString(),
                "-l",
                cluster.resolve("server.log").toString(),
                "-w",
                "-t",
                "120",
                "-o",
                options.toString());
        process = Signals.postgresOf(cluster).orElseThrow();
    }

    boolean isAlive() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }

    /** It and all its processes end at once, as with the machine. */
    void killWhole() {
        ProcessHandle.of(process).ifPresent(first -> {
            var children = first.descendants().map(ProcessHandle::pid).toList();
            Signals.kill(first.pid());
            children.forEach(Signals::kill);
        });
    }

    /** Its address, or that of something before it, for the product. */
    String url(int through) {
        return url("jalon", through);
    }

    String url() {
        return url(port);
    }

    int port() {
        return port;
    }

    private static String url(String database, int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=jalon".formatted(port, database);
    }

    private static void program(String name, String... arguments) {
        var command = new ArrayList<String>();
        if (Shell.isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(PROGRAMS.resolve(name).toString());
        command.addAll(List.of(arguments));
        Shell.run(command.toArray(String[]::new));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        killWhole();
    }
}
