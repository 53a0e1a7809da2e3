package fr.jalon.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs of the operating system, run to their end. */
final class Shell {

    private Shell() {}

    /** What it said; it must end well. */
    static String run(String... command) {
        var ended = attempt(command);
        if (ended.code() != 0) {
            throw new IllegalStateException(List.of(command) + " ended with " + ended.code() + ": " + ended.words());
        }
        return ended.words();
    }

    static Ended attempt(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** PostgreSQL refuses to run as root; file systems are root's. */
    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    record Ended(int code, String words) {}
}
