package fr.jalon.platform.people;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The folder of the master key and of the list of erasures: readable by its owner alone, every write on the disk before it counts. */
final class KeysDirectory {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path directory;

    KeysDirectory(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    Path path() {
        return directory;
    }

    /** The text of the master key's file; empty when there is none. */
    Optional<String> masterKey() {
        return read("master.key").map(String::strip);
    }

    /** Writes the master key whole or not at all: under another name first. Fails when there is one. */
    void writeMasterKey(String text) {
        try {
            createDirectory();
            Path draft = Files.createTempFile(directory, "master", ".draft", attributes("rw-------"));
            write(draft, text + "\n", StandardOpenOption.WRITE);
            // A link, since it fails where a move would replace: no start ever overwrites a key.
            Files.createLink(directory.resolve("master.key"), draft);
            Files.delete(draft);
            syncDirectory();
        } catch (IOException e) {
            throw new KeysDirectoryUnusable(directory, e);
        }
    }

    /** The ids of the keys destroyed so far, as listed outside the database. */
    Set<String> erasures() {
        Set<String> keys = new LinkedHashSet<>();
        read("erasures")
                .ifPresent(text ->
                        text.lines().filter(line -> line.startsWith("key-")).forEach(keys::add));
        return keys;
    }

    /** Adds a destroyed key to the list. The line starts anew even if a power cut left half a line before it. */
    void addErasure(String keyId) {
        try {
            createDirectory();
            Path list = directory.resolve("erasures");
            if (!Files.exists(list)) {
                createEmpty(list);
            }
            write(list, "\n" + keyId + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new KeysDirectoryUnusable(directory, e);
        }
    }

    private Optional<String> read(String name) {
        Path file = directory.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new KeysDirectoryUnusable(directory, e);
        }
    }

    private void createEmpty(Path file) throws IOException {
        try {
            Files.createFile(file, attributes("rw-------"));
            syncDirectory();
        } catch (java.nio.file.FileAlreadyExistsException another) {
            // Another process made it between the question and the answer: its file is as good.
            return;
        }
    }

    private void createDirectory() throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory, attributes("rwx------"));
        }
    }

    private static void write(Path file, String text, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(file, option)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private void syncDirectory() throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
