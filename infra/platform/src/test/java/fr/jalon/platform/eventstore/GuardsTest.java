package fr.jalon.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.StonePile;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whoever asks; and what each side's role may do. */
class GuardsTest {

    private static String database;
    private static PlatformProcess process;
    private static JdbcClient owner;

    @BeforeAll
    static void start() {
        database = TestPostgres.shared().newDatabase();
        process = PlatformProcess.start(database, List.of(Stones.Catalogue.class));
        process.get(EventStore.class).publish(Stones.laid("guarded", 0));
        process.get(History.class).sequence();
        owner = process.get(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        process.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update events.domain_event set payload = '{}'",
                "delete from events.domain_event",
                "truncate events.domain_event",
                "update events.event_position set recorded_at = now()",
                "delete from events.event_position where position = 1000000",
                "truncate events.event_position"
            })
    void refuses_to_change_the_history_even_for_its_owner(String change) {
        assertThatThrownBy(() -> owner.sql(change).update()).hasStackTraceContaining("the history is insert-only");
    }

    @Test
    void the_command_sides_role_appends_and_gives_positions() {
        try (var writer = PlatformProcess.start(
                database, List.of(Stones.Catalogue.class), login("jalon_command", "jalon.history.migrate=false"))) {
            writer.get(EventStore.class).publish(Stones.laid("by-role", 0));

            assertThat(writer.get(History.class).sequence()).isGreaterThan(1);
        }
    }

    @Test
    void a_process_with_the_query_sides_role_runs_views() {
        var split = TestPostgres.shared().newDatabase();
        try (var writer = PlatformProcess.start(split, List.of(Stones.Catalogue.class))) {
            writer.get(EventStore.class).publish(Stones.laid("for-readers", 0));
            writer.get(History.class).sequence();
            try (var reader = PlatformProcess.start(
                    split,
                    List.of(Stones.Catalogue.class, StonePile.Wiring.class),
                    login("jalon_query", "jalon.history.writer=false"))) {
                await().atMost(Duration.ofSeconds(10))
                        .until(() -> reader.get(StonePile.class).positions().equals(List.of(1L)));

                writer.get(EventStore.class).publish(Stones.laid("for-readers", 1));

                await().atMost(Duration.ofSeconds(10))
                        .until(() -> reader.get(StonePile.class).positions().equals(List.of(1L, 2L)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into events.event_position values (99, 99, now())",
                "insert into events.unsequenced values (99)",
                "delete from events.unsequenced",
                "select * from events.snapshot_event",
                "insert into events.domain_event select * from events.domain_event",
                "update events.wrapped_key set wrapped = null",
                "select * from command.mine",
                "create table command.mine (id int)",
                "create table events.mine (id int)"
            })
    void refuses_the_query_sides_role(String statement) {
        assertThatThrownBy(() ->
                        JdbcClient.create(asRole("jalon_query")).sql(statement).update())
                .hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create table views.mine (id int)", "create table events.mine (id int)"})
    void refuses_the_command_sides_role(String statement) {
        assertThatThrownBy(() -> JdbcClient.create(asRole("jalon_command"))
                        .sql(statement)
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    private static String[] login(String role, String setting) {
        var user = createUser(role);
        return new String[] {"spring.datasource.username=" + user, "spring.datasource.password=" + user, setting};
    }

    private static DataSource asRole(String role) {
        var user = createUser(role);
        return TestPostgres.dataSource(database, user, user);
    }

    private static String createUser(String role) {
        var user = "user_" + UUID.randomUUID().toString().replace("-", "");
        owner.sql("create role " + user + " login password '" + user + "' in role " + role)
                .update();
        return user;
    }
}
