package fr.jalon.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.History;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import fr.jalon.testing.Upkeep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is at the tables of a view when its next generation takes their place. */
class SwapTest {

    private static final int STONES = 5;

    private final String database = TestPostgres.shared().newDatabase();
    private PlatformProcess process;
    private JdbcClient sql;
    private Upkeep upkeep;
    private Connection other;

    @BeforeEach
    void start() throws SQLException {
        sql = JdbcClient.create(TestPostgres.dataSource(database));
        upkeep = new Upkeep(sql);
        // The process looks for a deadlock so late that it is always the other who finds it, and who is ended for it.
        sql.sql("do $$ begin execute format('alter database %I set deadlock_timeout = ''20s''',"
                        + " current_database()); end $$")
                .update();
        other = TestPostgres.dataSource(database).getConnection();
        other.setAutoCommit(false);
        run("set deadlock_timeout = '1s'");
        other.commit();
        process = PlatformProcess.start(database, List.of(Stones.Catalogue.class, Cairns.Wiring.class));
        process.get(EventStore.class)
                .publish(LongStream.range(0, STONES)
                        .mapToObj(sequence -> Stones.laid("pile-a", sequence))
                        .toList());
        process.get(History.class).sequence();
        await().until(() -> count("views.cairn_stone") == STONES);
    }

    @AfterEach
    void stop() throws SQLException {
        other.close();
        process.close();
    }

    @Test
    void gives_way_to_a_reader_who_comes_to_wait_for_it_and_is_tried_again() throws SQLException {
        assertThat(read("views.cairn_stone")).isEqualTo(STONES);
        upkeep.rebuild("upkeep-1");
        awaitThatSomebodyWaitsFor("AccessExclusiveLock");

        assertThat(read("views.cairn")).isEqualTo(1);
        assertThat(read("views.cairn_stone")).isEqualTo(STONES);
        other.commit();

        assertThat(upkeep.end("upkeep-1"))
                .containsEntry("state", "DONE")
                .containsEntry("attempts", 0)
                .containsEntry("compared", STONES + 1L)
                .containsEntry("differing", 0L);
        assertThat(count("views.cairn_stone")).isEqualTo(STONES);
    }

    @Test
    void waits_for_the_database_s_own_upkeep_of_a_table_while_readers_go_on() throws SQLException {
        run("lock table views.cairn_stone in share update exclusive mode");
        upkeep.rebuild("upkeep-1");
        awaitThatSomebodyWaitsFor("ShareUpdateExclusiveLock");

        assertThat(read("views.cairn")).isEqualTo(1);
        assertThat(count("views.cairn_stone")).isEqualTo(STONES);
        other.commit();

        assertThat(upkeep.end("upkeep-1")).containsEntry("state", "DONE").containsEntry("attempts", 0);
    }

    private void awaitThatSomebodyWaitsFor(String mode) {
        await().until(() -> sql.sql("""
            select count(*) from pg_locks where not granted and mode = ? and relation = cast('views.cairn_stone' as regclass)
            """).param(mode).query(Long.class).single() == 1);
    }

    private long read(String table) throws SQLException {
        try (var statement = other.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (var running = other.createStatement()) {
            running.execute(statement);
        }
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** A view in two tables. */
    static final class Cairns implements Projection {

        private final JdbcTemplate sql;

        Cairns(JdbcTemplate sql) {
            this.sql = sql;
        }

        static class Wiring {
            @Bean
            Cairns cairns(JdbcTemplate sql, Flyway eventsFlyway) {
                sql.execute("create table views.cairn (cairn text primary key)");
                sql.execute("create table views.cairn_stone (position bigint primary key)");
                return new Cairns(sql);
            }
        }

        @Override
        public String name() {
            return "stone-pile";
        }

        @Override
        public Set<Class<? extends DomainEvent>> about() {
            return Set.of(Stones.StoneLaid.class);
        }

        @Override
        public List<String> tables() {
            return List.of("cairn", "cairn_stone");
        }

        @Override
        public void apply(List<Recorded<DomainEvent>> events) {
            for (var recorded : events) {
                sql.update("insert into views.cairn values (?) on conflict do nothing", recorded.stream());
                sql.update("insert into views.cairn_stone values (?)", recorded.position());
            }
        }
    }
}
