package fr.jalon.platform.people;

import java.io.IOException;
import java.nio.file.Path;

/** The folder of the keys can't be read or written. */
final class KeysDirectoryUnusable extends RuntimeException {

    private final transient Path directory;

    KeysDirectoryUnusable(Path directory, IOException cause) {
        super("the keys' folder can't be used: " + directory, cause);
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }
}
