package fr.jalon.journeys.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A small ext4 file system in a file: it can be full, and it can be cut off as by a loss of power. */
final class LoopDisk implements AutoCloseable {

    private final Path image;
    private final Path place;

    private LoopDisk(Path image, Path place) {
        this.image = image;
        this.place = place;
    }

    static LoopDisk of(int megabytes) {
        try {
            var folder = Files.createTempDirectory("jalon-faults");
            Shell.run("chmod", "755", folder.toString());
            var disk = new LoopDisk(folder.resolve("image"), Files.createDirectory(folder.resolve("disk")));
            Shell.run("truncate", "-s", megabytes + "M", disk.image.toString());
            Shell.run("/usr/sbin/mkfs.ext4", "-q", "-m", "0", disk.image.toString());
            disk.mount();
            Shell.run("chown", "postgres", disk.place.toString());
            return disk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mount() {
        Shell.run("mount", "-o", "loop", image.toString(), place.toString());
    }

    Path place() {
        return place;
    }

    /** What was not forced to the disk until now is gone, and nothing more is written. */
    void losesPower() {
        Shell.run("/usr/sbin/xfs_io", "-x", "-c", "shutdown", place.toString());
    }

    /** Once nobody works on it any more it is mounted again, and recovers from its journal. */
    void hasPowerAgain() {
        unmount();
        mount();
    }

    private void unmount() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Shell.attempt("umount", place.toString()).code() == 0);
    }

    /** Not a byte is left. */
    void fill() {
        Shell.attempt("dd", "if=/dev/zero", "of=" + filler(), "bs=64k", "conv=fsync");
        Shell.attempt("dd", "if=/dev/zero", "of=" + filler(), "bs=512", "oflag=append", "conv=notrunc,fsync");
    }

    void free() {
        Shell.run("rm", "-f", filler().toString());
    }

    private Path filler() {
        return place.resolve("filler");
    }

    @Override
    public void close() {
        unmount();
        Shell.run("rm", "-rf", String.valueOf(image.getParent()));
    }
}
