package fr.jalon.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders for the processes under test, below the build's own; what an earlier run left there is removed. */
public final class Folders {

    private Folders() {}

    public static Path fresh(String name) {
        var folder = Path.of("target", "products", name).toAbsolutePath();
        try {
            FileSystemUtils.deleteRecursively(folder);
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
