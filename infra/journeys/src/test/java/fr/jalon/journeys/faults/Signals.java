package fr.jalon.journeys.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the operating system tells a process, asked for or not. */
final class Signals {

    private Signals() {}

    /** It ends at once and learns nothing of it. */
    static void kill(long process) {
        ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty());
    }

    /** It does nothing more, for as long as it is not told to go on, and does not notice. */
    static void pause(long process) {
        Shell.run("kill", "-STOP", Long.toString(process));
    }

    static void goOn(long process) {
        Shell.run("kill", "-CONT", Long.toString(process));
    }

    /** The PostgreSQL that works in this cluster: it notes its number on the first line. */
    static Optional<Long> postgresOf(Path cluster) {
        var note = cluster.resolve("postmaster.pid");
        try {
            return Files.exists(note)
                    ? Files.readAllLines(note).stream().findFirst().map(Long::parseLong)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the PostgreSQL that a killed product left behind in this cluster. */
    static void endWhatRunsIn(Path cluster) {
        postgresOf(cluster).ifPresent(Signals::kill);
    }
}
