package fr.jalon.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupTest {

    private static final String ROWS = "select h::text from events.history h where position <= %d order by h.position";

    @TempDir
    private Path folder;

    @Test
    void taken_while_it_is_written_to_a_backup_is_the_store_of_one_moment_and_goes_on() throws Exception {
        var address = TestPostgres.shared().newDatabase();
        var original = TestPostgres.dataSource(address);
        var files = new ArrayList<Path>();
        try (var process = PlatformProcess.start(address, List.of(Stones.Catalogue.class));
                var writers = Executors.newFixedThreadPool(3)) {
            var begun = new CountDownLatch(30);
            for (var writer = 0; writer < 3; writer++) {
                var pile = "pile-" + writer;
                writers.submit(() -> {
                    for (var stone = 0; stone < 150; stone++) {
                        process.get(EventStore.class).publish(Stones.laid(pile, stone));
                        begun.countDown();
                    }
                });
            }
            begun.await();
            for (var number = 0; number < 3; number++) {
                files.add(Backup.take(original, folder.resolve("load-" + number + ".zip")));
            }
            writers.shutdown();
            process.get(History.class).sequence();
        }
        for (var file : files) {
            isThatOfItsMoment(file, original);
        }
    }

    private static void isThatOfItsMoment(Path file, DataSource original) throws Exception {
        var address = TestPostgres.shared().newDatabase();
        var restored = TestPostgres.dataSource(address);
        var manifest = restore(restored, file);

        assertThat(texts(restored, ROWS.formatted(Long.MAX_VALUE)))
                .hasSize((int) manifest.head())
                .isEqualTo(texts(original, ROWS.formatted(manifest.head())));

        try (var process = PlatformProcess.start(address, List.of(Stones.Catalogue.class))) {
            process.get(EventStore.class).publish(Stones.laid("after", 0));
            var head = process.get(History.class).sequence();
            assertThat(texts(restored, "select h.position::text from events.history h order by h.position"))
                    .isEqualTo(LongStream.rangeClosed(1, head)
                            .mapToObj(Long::toString)
                            .toList());
            assertThat(texts(restored, "select count(*)::text from events.domain_event"))
                    .containsExactly(Long.toString(head));
            assertThat(texts(restored, "select count(*)::text from events.unsequenced"))
                    .containsExactly("0");
        }
    }

    @Test
    void every_table_comes_back_as_it_was_with_its_keys_accounts_and_guards() throws Exception {
        var original = lived();
        var file = Backup.take(original, folder.resolve("whole.zip"));
        var restored = TestPostgres.dataSource(TestPostgres.shared().newDatabase());

        var manifest = restore(restored, file);

        assertThat(manifest.tables())
                .extracting(Manifest.Table::name)
                .contains("events.domain_event", "events.wrapped_key", "events.account_scope", "events.unsequenced")
                .doesNotContain("events.flyway_schema_history");
        for (var table : manifest.tables()) {
            if (!table.name().equals("events.backup_taken")) {
                var rows = "select t::text from " + table.name() + " t order by 1";
                assertThat(texts(restored, rows)).as(table.name()).isEqualTo(texts(original, rows));
            }
        }
        assertThatThrownBy(() -> JdbcClient.create(restored)
                        .sql("delete from events.domain_event")
                        .update())
                .hasStackTraceContaining("the history is insert-only");
        assertThatThrownBy(() -> JdbcClient.create(restored)
                        .sql("update events.wrapped_key set wrapped = 'again', destroyed_at = null where key_id ="
                                + " 'key-gone'")
                        .update())
                .hasStackTraceContaining("a destroyed key stays destroyed");
    }

    /** A store with something in tables that refer to each other or are kept by triggers. */
    private static DataSource lived() {
        var address = TestPostgres.shared().newDatabase();
        try (var process = PlatformProcess.start(address, List.of(Stones.Catalogue.class))) {
            process.get(EventStore.class).publish(Stones.laid("lived", 0), Stones.laid("lived", 1));
            process.get(History.class).sequence();
            for (var sql : List.of(
                    "insert into events.wrapped_key values ('key-1', 'person-1', 'wrapped\\tand\\ntied', now(), null)",
                    "insert into events.wrapped_key values ('key-gone', 'person-2', null, now(), now())",
                    "insert into events.account values ('account-1', null, 'COORDINATOR', true, 3)",
                    "insert into events.account values ('account-2', '\\N', 'é — ’', false, 1)",
                    "insert into events.account_scope values ('account-1', 'programme', 'programme-1',"
                            + " '2025-12-31')")) {
                process.get(JdbcClient.class).sql(sql).update();
            }
        }
        return TestPostgres.dataSource(address);
    }

    @Test
    void the_store_notes_that_a_backup_was_taken() throws Exception {
        var address = TestPostgres.shared().newDatabase();
        try (var process = PlatformProcess.start(address, List.of(Stones.Catalogue.class))) {
            process.get(EventStore.class).publish(Stones.laid("noted", 0), Stones.laid("noted", 1));
            process.get(History.class).sequence();
            var meters = process.get(MeterRegistry.class);
            assertThat(gauge(meters, "jalon.backup.behind.positions")).isEqualTo(2);
            assertThat(gauge(meters, "jalon.backup.age.seconds")).isBetween(0.0, 600.0);
            assertThat(gauge(meters, "jalon.history.unsequenced")).isZero();

            JdbcClient.create(TestPostgres.dataSource(address))
                    .sql("insert into events.backup_taken values (now() - interval '3 days', 1)")
                    .update();
            assertThat(gauge(meters, "jalon.backup.age.seconds")).isBetween(259_200.0, 259_800.0);

            Backup.take(TestPostgres.dataSource(address), folder.resolve("noted.zip"));
            assertThat(gauge(meters, "jalon.backup.behind.positions")).isZero();
            assertThat(gauge(meters, "jalon.backup.age.seconds")).isLessThan(60);
        }
    }

    private static double gauge(MeterRegistry meters, String name) {
        return meters.get(name).gauge().value();
    }

    @Test
    void a_folder_is_given_a_file_named_after_the_moment_readable_by_its_owner_alone() throws Exception {
        var file = Backup.take(lived(), folder);

        assertThat(file.getParent()).isEqualTo(folder.toAbsolutePath());
        assertThat(file.getFileName().toString()).matches("jalon-\\d{4}-\\d\\d-\\d\\d-\\d{6}\\.zip");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_store_of_an_older_schema_is_restored_as_it_was_and_brought_up_to_date_by_the_next_start() throws Exception {
        var older = TestPostgres.dataSource(TestPostgres.shared().newDatabase());
        Flyway.configure()
                .dataSource(older)
                .schemas("events")
                .locations("classpath:db/events")
                .target("13")
                .load()
                .migrate();
        JdbcClient.create(older)
                .sql("insert into events.account values ('account-1', null, 'COORDINATOR', true, 3)")
                .update();
        JdbcClient.create(older)
                .sql("insert into events.account_scope values ('account-1', 'programme', 'programme-1')")
                .update();
        var file = Backup.take(older, folder.resolve("older.zip"));
        var address = TestPostgres.shared().newDatabase();
        var restored = TestPostgres.dataSource(address);

        var manifest = restore(restored, file);

        assertThat(manifest.migrations().get("events")).endsWith("13").doesNotContain("20");
        var columns = "select column_name from information_schema.columns where table_name = 'account_scope'";
        assertThat(texts(restored, columns)).doesNotContain("until");
        try (var _ = PlatformProcess.start(address, List.of(Stones.Catalogue.class))) {
            assertThat(texts(restored, columns)).contains("until");
            assertThat(texts(restored, "select scope_id from events.account_scope"))
                    .containsExactly("programme-1");
        }
    }

    static Manifest restore(DataSource database, Path file) throws Exception {
        try (var backup = BackupFile.open(file)) {
            Restore.into(database, backup);
            return backup.manifest();
        }
    }

    static List<String> texts(DataSource database, String sql) {
        return JdbcClient.create(database).sql(sql).query(String.class).list();
    }
}
