package fr.jalon.journeys.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * The wall clock of one product and of the PostgreSQL it starts, put forward and back while they run: a few lines of C between them and
 * the system's own clock. What measures durations goes on evenly, as it does when a machine's clock is set.
 */
final class SteppedClock implements AutoCloseable {

    static final Path COMPILER = Path.of("/usr/bin/cc");

    private static final String SOURCE = "/faults/stepped-clock.c";

    private final Path folder;

    SteppedClock() {
        try (var source = Objects.requireNonNull(SteppedClock.class.getResourceAsStream(SOURCE), SOURCE)) {
            folder = Files.createTempDirectory("jalon-faults");
            Shell.run("chmod", "755", folder.toString());
            Files.copy(source, folder.resolve("clock.c"));
            Shell.run(
                    COMPILER.toString(),
                    "-shared",
                    "-fPIC",
                    "-O1",
                    "-o",
                    library().toString(),
                    folder.resolve("clock.c").toString(),
                    "-ldl");
            set(Duration.ZERO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path library() {
        return folder.resolve("clock.so");
    }

    private Path offset() {
        return folder.resolve("offset");
    }

    /** So much after the true time, or before it. Whoever looks at the clock next sees it. */
    void set(Duration ahead) {
        var bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        bytes.putLong(ahead.toSeconds()).flip();
        try (var file = FileChannel.open(offset(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(bytes, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> environment() {
        return Map.of(
                "LD_PRELOAD", library().toString(),
                "STEPPED_CLOCK", offset().toString());
    }

    @Override
    public void close() {
        Shell.run("rm", "-rf", folder.toString());
    }
}
