package fr.jalon.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Backup and restore with PostgreSQL's own tools, where a server of their version is given. */
class StoreDumpTest {

    @Test
    void a_store_restored_by_pg_restore_is_the_same_and_goes_on(@TempDir Path folder) throws Exception {
        assumeTrue(TestPostgres.isGiven(), "no server is given; the embedded one brings no pg_dump");
        var original = TestPostgres.shared().newDatabase();
        try (var process = PlatformProcess.start(original, List.of(Stones.Catalogue.class))) {
            process.get(EventStore.class).publish(Stones.laid("dumped", 0), Stones.laid("dumped", 1));
            process.get(History.class).sequence();
        }
        var restored = TestPostgres.shared().newDatabase();
        var dump = folder.resolve("dump").toString();

        run("pg_dump", "--format=custom", "--file=" + dump, "--dbname=" + original.substring("jdbc:".length()));
        run("pg_restore", "--exit-on-error", "--dbname=" + restored.substring("jdbc:".length()), dump);

        try (var process = PlatformProcess.start(restored, List.of(Stones.Catalogue.class))) {
            assertThat(rows(restored)).hasSize(2).isEqualTo(rows(original));
            process.get(EventStore.class).publish(Stones.laid("dumped", 2));
            assertThat(process.get(History.class).sequence()).isEqualTo(3);
        }
    }

    private static List<Map<String, Object>> rows(String database) {
        return JdbcClient.create(TestPostgres.dataSource(database))
                .sql("select * from events.history order by position")
                .query()
                .listOfRows();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
