package fr.jalon.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** The migrations this program carries. A store is prepared with those that the backup had, so that its rows fit; a start brings the rest. */
final class KnownMigrations {

    private KnownMigrations() {}

    /** Whether this program knows all of these. */
    static boolean include(String schema, Collection<String> versions) throws IOException {
        return find(schema).keySet().containsAll(versions);
    }

    /** Applies these and no others; where there are none the schema was nobody's, and stays so. */
    static void apply(DataSource database, String schema, List<String> versions) throws IOException {
        if (versions.isEmpty()) {
            return;
        }
        var folder = Files.createTempDirectory("jalon-migrations");
        try {
            for (var known : find(schema).entrySet()) {
                if (versions.contains(known.getKey())) {
                    var script = known.getValue();
                    try (var text = script.getInputStream()) {
                        Files.copy(text, folder.resolve(Objects.requireNonNull(script.getFilename())));
                    }
                }
            }
            Flyway.configure()
                    .dataSource(database)
                    .schemas(schema)
                    .createSchemas(true)
                    .locations("filesystem:" + folder)
                    .load()
                    .migrate();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** By version, as Flyway names files: {@code V12__words.sql}. */
    private static Map<String, Resource> find(String schema) throws IOException {
        var found = new LinkedHashMap<String, Resource>();
        for (var script :
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/" + schema + "/V*.sql")) {
            var name = Objects.requireNonNull(script.getFilename());
            found.put(name.substring(1, name.indexOf("__")), script);
        }
        return found;
    }
}
