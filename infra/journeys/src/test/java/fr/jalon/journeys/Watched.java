package fr.jalon.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The product in one process of whose words, files and tables everything can be looked at. */
record Watched(URI address, Caller administrator, ProductProcess process, Path folder, String database, String password)
        implements Product {

    static Watched start(String name) {
        var folder = Folders.fresh(name);
        var given = TestServer.given().map(TestServer::newDatabase).orElse("");
        var process = ProductProcess.start("standalone", folder, settings(folder, given));
        var address = process.ready();
        return on(folder, given, process, address, FirstAdministrator.signsIn(address, process));
    }

    /** The same, killed and started again. */
    Watched killed() {
        process.kill();
        var given = password.isEmpty() ? database : "";
        var again = ProductProcess.start("standalone", folder, settings(folder, given));
        var ready = again.ready();
        return on(
                folder, given, again, ready, Caller.named(ready, FirstAdministrator.NAME, FirstAdministrator.PASSWORD));
    }

    private static LinkedHashMap<String, String> settings(Path folder, String given) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("jalon.data", folder.resolve("data").toString());
        settings.put("jalon.keys.directory", folder.resolve("keys").toString());
        if (!given.isEmpty()) {
            settings.put("spring.datasource.url", given);
        }
        return settings;
    }

    private static Watched on(Path folder, String given, ProductProcess process, URI address, Caller administrator) {
        return given.isEmpty()
                ? new Watched(address, administrator, process, folder, Tables.embedded(folder), Tables.secret(folder))
                : new Watched(address, administrator, process, folder, given, "");
    }

    private Connection connect() throws SQLException {
        return new Tables(database, password).connect();
    }

    /** Holds what this statement locks until whoever asked lets go, or the database goes. */
    AutoCloseable holding(String sql) {
        try {
            var connection = connect();
            connection.setAutoCommit(false);
            connection.createStatement().execute(sql);
            return connection::close;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        new Tables(database, password).execute(sql);
    }

    /** The first column of every row. */
    List<String> texts(String sql) {
        return new Tables(database, password).texts(sql);
    }

    /** Every row of every table of every schema of ours, each whole as one text, bytes shown as the characters they are. */
    Map<String, List<String>> tables() {
        var tables = new LinkedHashMap<String, List<String>>();
        texts("""
            select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1\
            """).forEach(table -> tables.put(table, texts("select row::text from " + table + " row")));
        return tables;
    }

    /** Every file the product wrote, as characters: the database's own files, its log and its journal among them. */
    Map<Path, String> files() {
        try (var paths = Files.walk(folder)) {
            var files = new LinkedHashMap<Path, String>();
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                if (!path.startsWith(folder.resolve("data/postgresql"))) {
                    text(path).ifPresent(text -> files.put(path, text));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }
}
