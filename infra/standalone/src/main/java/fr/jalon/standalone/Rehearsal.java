package fr.jalon.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
            var folder = Files.createTempDirectory("jalon-rehearsal-");
            SpringApplication.run(
                            StandaloneApplication.class,
                            "--server.address=127.0.0.1",
                            "--server.port=0",
                            "--jalon.demo=false",
                            "--jalon.data=" + folder.resolve("data"),
                            "--jalon.keys.directory=" + folder.resolve("keys"))
                    .close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A thread of Axon's would keep the process alive.
        System.exit(0);
    }
}
