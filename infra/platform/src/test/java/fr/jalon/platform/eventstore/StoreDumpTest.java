package fr.jalon.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.StonePile;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Backup and restore with PostgreSQL's own tools, where a server of their version is given. */
class StoreDumpTest {

    @Test
    void a_store_restored_by_pg_restore_in_a_new_cluster_is_the_same_and_keeps_its_order(@TempDir Path folder)
            throws Exception {
        assumeTrue(TestPostgres.isGiven(), "no server is given; the embedded one brings no pg_dump");
        var original = TestPostgres.shared().newDatabase();
        try (var process = start(original)) {
            LateTransaction.amidOthers(process, 20);
        }
        var restored = TestPostgres.embedded().newDatabase();
        var roles = folder.resolve("roles").toString();
        var dump = folder.resolve("dump").toString();

        // Roles are of the whole server, and what a dump grants to must be there first.
        run("pg_dumpall", "--roles-only", "--no-role-passwords", "--file=" + roles, "--dbname=" + address(original));
        run("psql", "--quiet", "--file=" + roles, "--dbname=" + address(restored));
        run("pg_dump", "--format=custom", "--file=" + dump, "--dbname=" + address(original));
        run("pg_restore", "--exit-on-error", "--dbname=" + address(restored), dump);

        try (var process = start(restored)) {
            assertThat(rows(restored)).hasSize(21).isEqualTo(rows(original));
            LateTransaction.amidOthers(process, 41);
        }
    }

    private static PlatformProcess start(String database) {
        return PlatformProcess.start(database, List.of(Stones.Catalogue.class, StonePile.Wiring.class));
    }

    private static List<Map<String, Object>> rows(String database) {
        return JdbcClient.create(TestPostgres.dataSource(database))
                .sql("select * from events.history order by position")
                .query()
                .listOfRows();
    }

    private static String address(String database) {
        return database.substring("jdbc:".length());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
