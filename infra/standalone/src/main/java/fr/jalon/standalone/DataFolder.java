package fr.jalon.standalone;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder the product keeps its data in, held by one Jalon at a time. The lock is the operating system's: it ends with the
 * process that took it, however that process ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Takes the folder, made if there is none; refused when it can't be written or another Jalon holds it. */
    static DataFolder take(Path given) {
        var path = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path, forOwnerOnly("rwx------"));
            var lockFile = openLockFile(path.resolve("jalon.lock"));
            if (lock(lockFile) == null) {
                var holder = Files.readString(path.resolve("jalon.lock")).strip();
                lockFile.close();
                throw StartRefused.folderInUse(path, holder.isEmpty() ? "" : " (processus " + holder + ")");
            }
            lockFile.truncate(0);
            var process = Long.toString(ProcessHandle.current().pid());
            lockFile.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(path.toRealPath(), lockFile);
        } catch (IOException _) {
            throw StartRefused.folderWithoutRights(path);
        }
    }

    /** Whether a Jalon holds the folder now. */
    static boolean isHeld(Path folder) {
        var file = folder.resolve("jalon.lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var lockFile = openLockFile(file)) {
            return lock(lockFile) == null;
        } catch (IOException _) {
            throw StartRefused.folderWithoutRights(folder);
        }
    }

    private static FileChannel openLockFile(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), forOwnerOnly("rw-------"));
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    /** PostgreSQL's own folder. */
    Path cluster() {
        return path.resolve("cluster");
    }

    /** Where PostgreSQL's programs are unpacked: a process that runs one of them was started for this folder. */
    Path programs() {
        return path.resolve("postgresql");
    }

    /** What PostgreSQL has to say. */
    Path log() {
        return path.resolve("postgresql.log");
    }

    Path passwordFile() {
        return path.resolve("postgresql.password");
    }

    /** The database's password: made once, readable by the owner of the folder alone. */
    String password() throws IOException {
        if (Files.exists(passwordFile())) {
            return Files.readString(passwordFile()).strip();
        }
        if (Files.exists(cluster())) {
            throw StartRefused.passwordMissing(passwordFile());
        }
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        var password = HexFormat.of().formatHex(random);
        var fresh = path.resolve("postgresql.password.new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, forOwnerOnly("rw-------"));
        Files.writeString(fresh, password);
        Files.move(fresh, passwordFile());
        return password;
    }

    /** Whether the process that made this folder's files is root, under whom PostgreSQL refuses to run. */
    boolean belongsToRoot() throws IOException {
        return supports("unix")
                && Integer.valueOf(0).equals(Files.getAttribute(path.resolve("jalon.lock"), "unix:uid"));
    }

    /** The permissions of a new file or folder, on systems that know them. */
    static FileAttribute<?>[] forOwnerOnly(String permissions) {
        return supports("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean supports(String view) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains(view);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }
}
