package fr.jalon.standalone;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** Data folders for tests, copied from one that was started and stopped once: PostgreSQL is unpacked and set up a single time. */
final class DataFolders {

    private final Path model;

    private DataFolders(Path model) {
        this.model = model;
    }

    static DataFolders in(Path folder) throws Exception {
        var model = folder.resolve("model");
        EmbeddedPostgres.start(model).close();
        return new DataFolders(model);
    }

    Path copyTo(Path target) throws IOException {
        Files.walkFileTree(model, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(
                        at(each), PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(each)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                if (attributes.isSymbolicLink()) {
                    Files.createSymbolicLink(at(each), Files.readSymbolicLink(each));
                } else if (each.startsWith(model.resolve("postgresql"))) {
                    Files.createLink(at(each), each);
                } else {
                    Files.copy(each, at(each), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
                return FileVisitResult.CONTINUE;
            }

            private Path at(Path each) {
                return target.resolve(model.relativize(each));
            }
        });
        return target;
    }
}
