package fr.jalon.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A data folder that is filled beside and moved into place: one whose restore was cut short holds no history, and can be filled
 * anew.
 */
final class RestoredFolder {

    private static final String BESIDE = "restoring";

    /** What a start that was refused, or a restore cut short, may have left: without a cluster there is no history. */
    private static final Set<String> NOTHING =
            Set.of("jalon.lock", BESIDE, "postgresql", "postgresql.log", "postgresql.password", "cluster.new");

    private final Path path;

    RestoredFolder(Path data) {
        this.path = data.toAbsolutePath().normalize();
    }

    /** Starts a PostgreSQL, has it filled, and leaves it in the folder, stopped; when that fails the folder is as it was. */
    void fill(Consumer<DataSource> restore) throws IOException, InterruptedException {
        var wasThere = Files.exists(path);
        var filled = false;
        try {
            fillLocked(restore);
            filled = true;
        } finally {
            if (!filled && !wasThere) {
                FileSystemUtils.deleteRecursively(path);
            }
        }
    }

    private void fillLocked(Consumer<DataSource> restore) throws IOException, InterruptedException {
        try (var folder = DataFolder.take(path)) {
            checkEmpty();
            var beside = path.resolve(BESIDE);
            EmbeddedPostgres.discard(beside);
            try {
                try (var postgres = EmbeddedPostgres.start(beside)) {
                    restore.accept(FolderDatabase.connections(postgres.jdbcUrl(), postgres.password()));
                }
                // The cluster last: a folder without it is an empty one.
                for (var name : List.of("postgresql.log", "postgresql", "postgresql.password", "cluster")) {
                    FileSystemUtils.deleteRecursively(path.resolve(name));
                    Files.move(beside.resolve(name), path.resolve(name));
                }
            } finally {
                FileSystemUtils.deleteRecursively(beside);
            }
        }
    }

    private void checkEmpty() throws IOException {
        try (var files = Files.list(path)) {
            if (files.anyMatch(file -> !NOTHING.contains(file.getFileName().toString()))) {
                throw StartRefused.folderNotEmpty(path);
            }
        }
    }
}
