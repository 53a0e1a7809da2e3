package fr.jalon.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** What was tried and seen, a line each, in {@code target/faults.txt}. */
final class Report {

    private static final Path FILE = Path.of("target", "faults.txt");

    private Report() {}

    static synchronized void say(String line) {
        try {
            Files.writeString(
                    FILE,
                    LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + line + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
