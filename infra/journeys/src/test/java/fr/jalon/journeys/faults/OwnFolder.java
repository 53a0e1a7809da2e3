package fr.jalon.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that the user postgres can reach, for as long as a test takes. */
final class OwnFolder implements AutoCloseable {

    private final Path path;

    OwnFolder() {
        try {
            path = Files.createTempDirectory("jalon-faults");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Shell.isRoot()) {
            Shell.run("chown", "postgres", path.toString());
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        Shell.run("rm", "-rf", path.toString());
    }
}
