package fr.jalon.houserules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The repository's own files, without what is built, generated at run time or kept by tools.
 *
 * @param files relative to the root, sorted
 */
record Checkout(Path root, List<Path> files) {

    private static final Set<String> OURS_THOUGH_HIDDEN = Set.of(".ci", ".mvn", ".github");
    private static final Set<String> NOT_OURS = Set.of("target", "data", "node_modules");

    /** The repository this test runs in. */
    static Checkout here() {
        var root = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve(".mvn")))
                .findFirst();
        return at(root.orElseThrow());
    }

    static Checkout at(Path root) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(root) || isOurs(folder)
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(root.relativize(file));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Checkout(root, found.stream().sorted().toList());
    }

    private static boolean isOurs(Path folder) {
        var name = folder.getFileName().toString();
        return OURS_THOUGH_HIDDEN.contains(name)
                || !name.startsWith(".")
                        && (!NOT_OURS.contains(name) || folder.toString().contains("/java/"));
    }

    String text(Path file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
