package fr.jalon.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * {@code --jalon.rehearsal}: starts the product in a folder of its own, ends, and leaves nothing. The JVM that is asked to watches it, and
 * keeps what it saw for the starts to come (JEP 483, 514 and 515).
 */
final class Rehearsal {

    static final String OPTION = "jalon.rehearsal";

    private Rehearsal() {}

    static void run() {
        try {
            startAndEnd(Files.createTempDirectory("jalon-rehearsal-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A thread of Axon's would keep the process alive.
        System.exit(0);
    }

    /** The folder is gone afterwards, after a start that fails as well. */
    static void startAndEnd(Path folder) {
        try {
            SpringApplication.run(
                            StandaloneApplication.class,
                            "--server.address=127.0.0.1",
                            "--server.port=0",
                            "--jalon.demo=false",
                            "--jalon.data=" + folder.resolve("data"),
                            "--jalon.keys.directory=" + folder.resolve("keys"))
                    .close();
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }
}
