package fr.jalon.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    private static Path folder;

    private static DataFolders folders;

    @TempDir
    private Path own;

    private Path data;

    @BeforeAll
    static void make_a_model() throws Exception {
        folders = DataFolders.in(folder);
    }

    @BeforeEach
    void copy_the_model() throws Exception {
        data = folders.copyTo(own.resolve("data"));
    }

    @Test
    void what_is_committed_is_on_disk() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres, "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void answers_on_the_loopback_to_whoever_has_the_password_and_to_nobody_else() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(postgres, "show unix_socket_directories")).isEmpty();
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, "guess"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
        }
        var password = Files.getPosixFilePermissions(data.resolve("postgresql.password"));
        assertThat(PosixFilePermissions.toString(password)).isEqualTo("rw-------");
        var cluster = Files.getPosixFilePermissions(data.resolve("cluster"));
        assertThat(PosixFilePermissions.toString(cluster)).isEqualTo("rwx------");
    }

    @Test
    void the_data_lasts_across_restarts() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            write(postgres, 42);
        }
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(written(postgres)).isEqualTo("42");
        }
    }

    @Test
    void a_folder_in_use_by_a_running_jalon_is_refused_and_left_to_it() throws Exception {
        try (var other = AnotherJalon.on(data)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("Un autre Jalon utilise déjà le dossier de données %s (processus %d)."
                            .formatted(data, other.pid()));
        }
        EmbeddedPostgres.start(data).close();
    }

    @Test
    void what_a_killed_jalon_left_running_is_stopped_and_its_data_found_again() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            write(postgres, 7);
        }
        var other = AnotherJalon.on(data);
        var orphan = noted();
        other.kill();
        assertThat(orphan.isAlive()).isTrue();

        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(noted()).isNotEqualTo(orphan);
            assertThat(orphan.info().command()).as("a program still run").isEmpty();
            assertThat(written(postgres)).isEqualTo("7");
        }
    }

    @Test
    void killed_under_a_running_jalon_it_is_started_again_where_it_was_once_nothing_of_it_is_left() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            write(postgres, 7);
            var killed = noted();
            var whole = killed.descendants().toList();
            killed.destroyForcibly();

            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> written(postgres), "7"::equals);

            assertThat(noted()).isNotEqualTo(killed);
            assertThat(whole)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.info().command()).isEmpty());
        }
        assertThat(note()).doesNotExist();
    }

    @Test
    void the_note_of_a_postgresql_that_is_gone_does_not_stop_a_start() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            write(postgres, 7);
        }
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        for (var process : new long[] {gone.pid(), ProcessHandle.current().pid()}) {
            Files.writeString(note(), "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n".formatted(process, cluster()));
            try (var postgres = EmbeddedPostgres.start(data)) {
                assertThat(written(postgres)).isEqualTo("7");
            }
        }
    }

    @Test
    void a_postgresql_that_jalon_did_not_start_is_refused_and_goes_on() throws Exception {
        try (var elsewhere = DataFolder.take(own.resolve("elsewhere"))) {
            var theirs = PostgresPrograms.of(elsewhere);
            theirs.run(
                    "pg_ctl",
                    "start",
                    "-D",
                    cluster(),
                    "-w",
                    "-o",
                    "-c port=5 -c listen_addresses= -k " + own,
                    "-l",
                    own + "/l");
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Un autre PostgreSQL (processus %d)".formatted(noted().pid()));
            assertThat(noted().isAlive()).isTrue();
            theirs.run("pg_ctl", "stop", "-D", cluster(), "-w", "-m", "fast");
        }
    }

    @Test
    void a_first_start_cut_short_is_taken_up_again() throws Exception {
        var fresh = own.resolve("fresh");
        Files.createDirectories(fresh.resolve("cluster.new/base"));
        Files.createDirectories(fresh.resolve("postgresql/new/bin"));
        try (var postgres = EmbeddedPostgres.start(fresh)) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
        assertThat(fresh.resolve("cluster.new")).doesNotExist();
    }

    @Test
    void a_postgresql_that_will_not_start_says_why_and_starts_once_repaired() throws Exception {
        var settings = data.resolve("cluster/postgresql.conf");
        var sound = Files.readString(settings);
        Files.writeString(settings, sound + "\nthis is no setting at all\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("PostgreSQL n'a pas démarré.")
                .hasMessageContaining("contains errors");
        assertThat(data.resolve("postgresql.log")).content().contains("contains errors");

        Files.writeString(settings, sound);
        EmbeddedPostgres.start(data).close();
    }

    @Test
    void a_folder_of_another_major_version_is_refused_and_left_alone() throws Exception {
        Files.writeString(data.resolve("cluster/PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("vient de PostgreSQL 16 ; ce Jalon porte PostgreSQL 18");
        assertThat(data.resolve("cluster/PG_VERSION")).hasContent("16");
    }

    @Test
    void a_lost_or_changed_password_is_refused_and_never_made_again() throws Exception {
        var password = data.resolve("postgresql.password");
        Files.writeString(password, "changed");
        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .hasMessageContaining("Le mot de passe de la base manque");
        Files.delete(password);
        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .hasMessageContaining("Le mot de passe de la base manque");
        assertThat(password).doesNotExist();
        assertThat(note()).doesNotExist();
    }

    private String cluster() {
        return data.resolve("cluster").toString();
    }

    private Path note() {
        return data.resolve("cluster/postmaster.pid");
    }

    private ProcessHandle noted() throws Exception {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(note()).getFirst()))
                .orElseThrow();
    }

    private static void write(EmbeddedPostgres postgres, int number) throws SQLException {
        ask(postgres, "create table kept as select %d as number".formatted(number) + "; select 1");
    }

    private static String written(EmbeddedPostgres postgres) throws SQLException {
        return ask(postgres, "select number from kept");
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        }
    }
}
