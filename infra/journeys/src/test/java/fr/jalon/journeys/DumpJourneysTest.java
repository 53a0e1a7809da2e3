package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The runbook's backup and restore with PostgreSQL's own tools, where a server of one's own is given: the whole product over it. */
class DumpJourneysTest {

    private static final String ROWS = "select h::text from events.history h order by h.position";

    @Test
    void the_product_goes_on_over_a_database_restored_by_pg_restore() throws Exception {
        var given = TestServer.given().or(TestServer::another);
        assumeThat(given).as("a server of one's own").isPresent();
        var server = given.orElseThrow();
        var folder = Folders.fresh("dumped");
        var original = server.newDatabase();
        var first = start(folder, original);
        var administrator = FirstAdministrator.signsIn(first.ready(), first);
        var before = administrator.command("/commands/organisations", organisation("Avant"), "before-the-dump");
        assertThat(before.status()).as(before.body()).isEqualTo(201);
        var restored = server.newDatabase();
        var dump = folder.resolve("dump").toString();

        run("pg_dump", "--format=custom", "--file=" + dump, "--dbname=" + libpq(original));
        first.stop();
        run("pg_restore", "--exit-on-error", "--exclude-schema=views", "--dbname=" + libpq(restored), dump);

        var rows = new Tables(original, "").texts(ROWS);
        assertThat(new Tables(restored, "").texts(ROWS)).isNotEmpty().isEqualTo(rows);
        var second = start(folder, restored);
        var again = Caller.named(second.ready(), FirstAdministrator.NAME, FirstAdministrator.PASSWORD);
        var asked = again.command("/commands/organisations", organisation("Avant"), "before-the-dump");
        assertThat(asked.id()).isEqualTo(before.id());
        var after = again.command("/commands/organisations", organisation("Après"), "after-the-dump");
        assertThat(Long.parseLong(after.token().orElseThrow())).isEqualTo(rows.size() + 1);
        assertThat(again.getAfter(after, "/api/accounts").status()).isLessThan(500);
        guarded(server, restored);
        second.stop();
    }

    /** Triggers and rights came along. */
    private static void guarded(TestServer server, String database) {
        var owner = new Tables(database, "");
        assertThatThrownBy(() -> owner.execute("delete from events.domain_event"))
                .hasStackTraceContaining("the history is insert-only");
        var reader = new Tables(server.member("jalon_query", database), "");
        assertThat(reader.texts(ROWS)).isNotEmpty();
        for (var statement : List.of(
                "insert into events.unsequenced values (99)",
                "update events.wrapped_key set wrapped = null",
                "create table events.mine (id int)")) {
            assertThatThrownBy(() -> reader.execute(statement)).hasStackTraceContaining("permission denied");
        }
        var writer = new Tables(server.member("jalon_command", database), "");
        writer.execute("select * from events.sequence_events(10, null)");
        assertThatThrownBy(() -> writer.execute("create table events.mine (id int)"))
                .hasStackTraceContaining("permission denied");
    }

    private static ProductProcess start(Path folder, String database) {
        return ProductProcess.start(
                "standalone",
                folder,
                Map.of(
                        "spring.datasource.url",
                        database,
                        "jalon.keys.directory",
                        folder.resolve("keys").toString()));
    }

    private static String organisation(String name) {
        return "{\"name\": \"%s\", \"kind\": \"ASSOCIATION\"}".formatted(name);
    }

    private static String libpq(String jdbc) {
        return jdbc.substring("jdbc:".length());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
