package fr.jalon.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The wall clock of one product and of the PostgreSQL it starts, put forward and back while they run. What measures durations goes on
 * evenly, as it does when a machine's clock is set.
 */
final class SteppedClock {

    static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

    private final Path file;

    SteppedClock() {
        try {
            file = Files.createTempFile("jalon-clock", "");
            set("+0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So much before or after the true time, such as {@code +2d} or {@code -3h}. */
    void set(String offset) {
        try {
            Files.writeString(file, offset + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD", LIBRARY.toString(),
                "FAKETIME_TIMESTAMP_FILE", file.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "DONT_FAKE_MONOTONIC", "1",
                "NO_FAKE_STAT", "1");
    }
}
