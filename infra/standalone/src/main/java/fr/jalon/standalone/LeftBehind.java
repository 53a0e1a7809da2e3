package fr.jalon.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed Jalon may have left in its data folder: its PostgreSQL still running, or the note of one that is gone. Whoever
 * settles it holds the folder's lock, so no living Jalon is behind what it finds.
 */
record LeftBehind(DataFolder folder, PostgresPrograms programs) {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);
    private static final long ENDING_NANOS = 10_000_000;

    /**
     * Stops the PostgreSQL that was started from this very folder and removes a note whose process is somebody else; a PostgreSQL
     * that works in the folder but was not started from it is refused, not stopped.
     */
    void settle() throws IOException, InterruptedException {
        var note = note();
        var noted = Files.exists(note) ? processOf(note) : Optional.<ProcessHandle>empty();
        if (noted.isEmpty()) {
            endOrphans();
            return;
        }
        var process = noted.get();
        var program = process.info().command().map(Path::of);
        if (program.isEmpty() && !isOurUsers(process)) {
            return; // PostgreSQL itself knows that another user's process can't be its own.
        }
        if (program.filter(each -> each.startsWith(folder.programs())).isPresent()) {
            stop(process);
        } else if (program.isPresent() && worksInCluster(process, program.get())) {
            throw StartRefused.heldByOtherPostgres(folder.path(), process.pid());
        } else {
            // Another program took the number since, or the process is dead and not yet buried: it runs no program.
            LOG.info("La note d'un PostgreSQL disparu (processus {}) est retirée.", process.pid());
            endOrphans();
            Files.delete(note);
        }
    }

    /** The PostgreSQL at work in this folder, started from it: not one that is dead and not yet buried, which runs no program. */
    Optional<ProcessHandle> running() throws IOException {
        return Files.exists(note()) ? processOf(note()).filter(this::isOurs) : Optional.empty();
    }

    private Path note() {
        return folder.cluster().resolve("postmaster.pid");
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .filter(program -> Path.of(program).startsWith(folder.programs()))
                .isPresent();
    }

    /**
     * Of a PostgreSQL whose first process was killed others may go on for a while. A new one beside them would spoil the data; ended,
     * they are recovered from as from any crash.
     */
    private void endOrphans() {
        var orphans = ProcessHandle.allProcesses().filter(this::isOurs).toList();
        orphans.forEach(ProcessHandle::destroyForcibly);
        for (var orphan : orphans) {
            while (isOurs(orphan)) {
                LockSupport.parkNanos(ENDING_NANOS);
            }
        }
    }

    private static boolean isOurUsers(ProcessHandle process) {
        return process.info().user().equals(ProcessHandle.current().info().user());
    }

    private static Optional<ProcessHandle> processOf(Path note) throws IOException {
        try (var lines = Files.lines(note)) {
            return lines.findFirst()
                    .filter(line -> line.matches("\\d{1,18}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(ProcessHandle::isAlive);
        }
    }

    private boolean worksInCluster(ProcessHandle process, Path program) throws IOException {
        var workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
        return Files.isReadable(workingDirectory)
                ? workingDirectory.toRealPath().equals(folder.cluster())
                : program.getFileName().toString().startsWith("postgres");
    }

    private void stop(ProcessHandle process) throws IOException, InterruptedException {
        LOG.info("Un arrêt brutal a laissé PostgreSQL (processus {}) : Jalon l'arrête proprement.", process.pid());
        var cluster = folder.cluster().toString();
        if (programs.run("pg_ctl", "stop", "-D", cluster, "-m", "fast", "-w", "-t", "60") != 0) {
            throw StartRefused.leftBehindWillNotStop(folder.path(), process.pid());
        }
    }
}
