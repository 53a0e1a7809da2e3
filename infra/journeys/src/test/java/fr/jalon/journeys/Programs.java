package fr.jalon.journeys;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's programs, unpacked by the first product that brings its own: those after it find them in their new folder, as links.
 * Unpacking is more than a third of a first start's work, and standalone's own tests are about it.
 */
final class Programs {

    private static final AtomicReference<@Nullable Path> UNPACKED = new AtomicReference<>();

    private Programs() {}

    /** Puts them where a product with these settings will look, once another has them. */
    static void areFoundBy(Map<String, String> settings) throws IOException {
        var unpacked = UNPACKED.get();
        if (unpacked != null && bringsItsOwn(settings) && !Files.exists(data(settings))) {
            Files.createDirectories(data(settings));
            if (Files.getFileStore(data(settings)).equals(Files.getFileStore(unpacked))) {
                link(unpacked, data(settings).resolve("postgresql"));
            }
        }
    }

    /** A product with these settings is ready: what it unpacked is whole. */
    static void areThere(Map<String, String> settings) {
        if (UNPACKED.get() == null && bringsItsOwn(settings)) {
            UNPACKED.compareAndSet(null, data(settings).resolve("postgresql"));
        }
    }

    /** A backup is brought back into a folder with nothing in it, and one of nothing leaves none. */
    private static boolean bringsItsOwn(Map<String, String> settings) {
        return settings.containsKey("jalon.data")
                && !settings.containsKey("spring.datasource.url")
                && !settings.containsKey("jalon.restore")
                && !settings.containsKey("jalon.backup");
    }

    private static Path data(Map<String, String> settings) {
        return Path.of(settings.getOrDefault("jalon.data", "data"));
    }

    private static void link(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var linked = to.resolve(from.relativize(file));
                if (attributes.isSymbolicLink()) {
                    Files.copy(file, linked, LinkOption.NOFOLLOW_LINKS);
                } else {
                    Files.createLink(linked, file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
