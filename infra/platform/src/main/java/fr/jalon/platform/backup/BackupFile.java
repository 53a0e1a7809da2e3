package fr.jalon.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was read from its first byte to its last before it is believed. */
public final class BackupFile implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_DIGEST = "manifest.sha256";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens and verifies it; refused when anything of it is missing or is not what was written. */
    public static BackupFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw BackupRefused.noSuchFile(path);
        }
        try {
            var zip = new ZipFile(path.toFile());
            try {
                var file = new BackupFile(path, zip, manifest(path, zip));
                file.verify();
                return file;
            } catch (RuntimeException | IOException refused) {
                zip.close();
                throw refused;
            }
        } catch (IOException | SQLException | IllegalArgumentException unreadable) {
            throw BackupRefused.damaged(path, unreadable.getClass().getSimpleName());
        }
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        var text = entry(path, zip, MANIFEST).readAllBytes();
        var said = new String(entry(path, zip, MANIFEST_DIGEST).readAllBytes(), StandardCharsets.US_ASCII);
        var digest = Digested.start();
        digest.update(text);
        if (!Digested.end(digest).equals(said.strip())) {
            throw BackupRefused.damaged(path, MANIFEST);
        }
        try {
            if (JSON.readTree(text).path("format").asInt(0) != Manifest.FORMAT) {
                throw BackupRefused.newer(path);
            }
            return JSON.readValue(text, Manifest.class);
        } catch (JacksonException unreadable) {
            throw BackupRefused.damaged(path, MANIFEST);
        }
    }

    private static InputStream entry(Path path, ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw BackupRefused.damaged(path, name);
        }
        return zip.getInputStream(entry);
    }

    private void verify() throws IOException, SQLException {
        for (var table : manifest.tables()) {
            read(table, rows -> rows.transferTo(OutputStream.nullOutputStream()));
        }
    }

    /** Has the table's rows read; refused when they are not those that were written. */
    void read(Manifest.Table table, Reader reader) throws IOException, SQLException {
        try (var rows = new DigestInputStream(entry(path, zip, table.entry()), Digested.start())) {
            reader.read(rows);
            rows.transferTo(OutputStream.nullOutputStream());
            if (!Digested.end(rows.getMessageDigest()).equals(table.sha256())) {
                throw BackupRefused.damaged(path, table.name());
            }
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Reads rows to their end. */
    @FunctionalInterface
    interface Reader {
        void read(InputStream rows) throws IOException, SQLException;
    }
}
