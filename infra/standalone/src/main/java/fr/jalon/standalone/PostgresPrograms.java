package fr.jalon.standalone;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked into the data folder and run from there, away from root where root starts us. */
final class PostgresPrograms {

    private final DataFolder folder;
    private final Path unpacked;

    private PostgresPrograms(DataFolder folder, Path unpacked) {
        this.folder = folder;
        this.unpacked = unpacked;
    }

    /** The programs of the PostgreSQL this product carries, unpacked when they are not there yet. */
    static PostgresPrograms of(DataFolder folder) throws IOException {
        if (folder.belongsToRoot() && !LinuxUtils.isUnshareAvailable()) {
            throw StartRefused.noRootWithoutUnshare();
        }
        var archive = archive();
        var unpacked = folder.programs().resolve(digest(archive));
        if (!Files.exists(unpacked)) {
            var fresh = folder.programs().resolve("new");
            FileSystemUtils.deleteRecursively(fresh);
            unpack(archive, Files.createDirectories(fresh));
            Files.move(fresh, unpacked);
        }
        return new PostgresPrograms(folder, unpacked);
    }

    /** Runs one program to its end, its words appended to the log; answers its exit code. */
    int run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (folder.belongsToRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(unpacked.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder.start().waitFor();
    }

    /** Removes the programs of earlier versions; only once nothing runs from them. */
    void removeEarlierOnes() throws IOException {
        try (var versions = Files.list(folder.programs())) {
            for (var version : versions.filter(each -> !each.equals(unpacked)).toList()) {
                FileSystemUtils.deleteRecursively(version);
            }
        }
    }

    private static byte[] archive() throws IOException {
        var name = System.getProperty("os.name");
        var system = name.startsWith("Mac") ? "Darwin" : name.startsWith("Windows") ? "Windows" : name;
        var machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        try (InputStream found = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return found.readAllBytes();
        } catch (IllegalStateException _) {
            throw StartRefused.noBinaries(system, machine);
        }
    }

    private static String digest(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path into) throws IOException {
        var stream = new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive)));
        try (var entries = new TarArchiveInputStream(stream)) {
            for (TarArchiveEntry entry; (entry = entries.getNextEntry()) != null; ) {
                unpack(entry, entries, into.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        var parent = Objects.requireNonNull(target.getParent());
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (parent.endsWith("bin") && !target.toFile().setExecutable(true)) {
            throw new IOException("can't make executable: " + target);
        }
    }
}
