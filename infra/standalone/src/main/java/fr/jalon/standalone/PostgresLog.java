package fr.jalon.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What PostgreSQL had to say since this start.
 *
 * @param since where this start's words begin in the file
 */
record PostgresLog(Path file, long since) {

    private static final long LARGE = 10_000_000;
    private static final int LAST_LINES = 10;

    /** The log from here on; a large one is put aside first, in the place of the one put aside before. */
    static PostgresLog from(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(file)) {
            Files.createFile(file, DataFolder.forOwnerOnly("rw-------"));
        }
        return new PostgresLog(file, Files.size(file));
    }

    String lastWords() throws IOException {
        try (var words = Files.newInputStream(file)) {
            words.skipNBytes(since);
            var lines = new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        }
    }
}
