package fr.jalon.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.StonePile;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever commits first: every event arrives exactly once, in order of position, and positions keep each stream's order. */
class OrderTest {

    @Test
    void an_event_whose_transaction_stays_open_while_others_commit_is_positioned_later_and_never_skipped()
            throws Exception {
        try (var process = start(TestPostgres.shared().newDatabase())) {
            LateTransaction.amidOthers(process, 20);
        }
    }

    @Test
    void the_same_holds_in_a_copy_of_the_store_in_a_new_cluster() throws Exception {
        var original = TestPostgres.shared().newDatabase();
        try (var process = start(original)) {
            LateTransaction.amidOthers(process, 20);
        }
        var copy = TestPostgres.embedded().newDatabase();
        try (var process = PlatformProcess.start(copy, List.of(Stones.Catalogue.class))) {
            assertThat(process.get(History.class).head()).isZero();
        }

        StoreCopy.between(original, copy);

        try (var process = start(copy)) {
            LateTransaction.awaitWhole(process, 21);
            assertThat(JdbcClient.create(TestPostgres.dataSource(copy))
                            .sql("select * from events.history order by position")
                            .query()
                            .listOfRows())
                    .isEqualTo(JdbcClient.create(TestPostgres.dataSource(original))
                            .sql("select * from events.history order by position")
                            .query()
                            .listOfRows());
            LateTransaction.amidOthers(process, 41);
        }
    }

    @Test
    void two_processes_give_positions_and_one_is_killed() throws Exception {
        var database = TestPostgres.shared().newDatabase();
        try (var process = start(database)) {
            var store = process.get(EventStore.class);
            var history = process.get(History.class);
            var sql = process.get(JdbcClient.class);
            var other = AppendingProcess.start(database, "append", "theirs", 1_000_000);
            try {
                await().atMost(Duration.ofSeconds(60)).until(() -> laid(sql, "theirs") > 50);
                for (var sequence = 0; sequence < 300; sequence++) {
                    store.publish(Stones.laid("ours", sequence));
                    history.sequence();
                    if (sequence == 200) {
                        other.destroyForcibly();
                    }
                }
            } finally {
                other.destroyForcibly().waitFor();
            }

            var all = sql.sql("select count(*) from events.domain_event")
                    .query(Long.class)
                    .single();
            LateTransaction.awaitWhole(process, all);
            assertThat(laid(sql, "ours")).isEqualTo(300);
        }
    }

    @Test
    void what_was_committed_without_waiting_for_the_disk_is_on_it_once_it_has_a_position() throws Exception {
        var database = TestPostgres.shared().newDatabase();
        var asShipped = JdbcClient.create(TestPostgres.dataSource(database));
        asShipped.sql("alter system set wal_writer_delay = '10s'").update();
        asShipped.sql("select pg_reload_conf()").query().singleValue();
        asShipped.sql("""
            do $$ begin execute format('alter database %I set synchronous_commit = on', current_database()); end $$\
            """).update();
        try (var process = start(database)) {
            var sql = process.get(JdbcClient.class);
            var written = new TransactionTemplate(process.get(PlatformTransactionManager.class)).execute(_ -> {
                sql.sql("set local synchronous_commit = off").update();
                process.get(EventStore.class).publish(Stones.laid("soon", 0));
                return sql.sql("select pg_current_wal_insert_lsn()::text")
                        .query(String.class)
                        .single();
            });
            process.get(History.class).sequence();

            assertThat(sql.sql("select pg_current_wal_flush_lsn() >= ?::pg_lsn")
                            .param(written)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void two_processes_race_on_one_stream_and_each_time_one_wins_and_the_other_meets_a_clean_conflict()
            throws Exception {
        var database = TestPostgres.shared().newDatabase();
        try (var process = start(database)) {
            var sql = process.get(JdbcClient.class);
            sql.sql("create table public.ready (race int)").update();
            sql.sql("create table public.outcome (race int, outcome text)").update();
            var other = AppendingProcess.start(database, "race", "contested", 50);
            try {
                AppendingProcess.race(process.get(EventStore.class), sql, "contested", 50);
                assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
            } finally {
                other.destroyForcibly();
            }

            assertThat(sql.sql("select outcome, count(*) as races, count(distinct race) as different from"
                                    + " public.outcome group by outcome order by outcome")
                            .query()
                            .listOfRows())
                    .containsExactly(
                            Map.of("outcome", "conflict", "races", 50L, "different", 50L),
                            Map.of("outcome", "won", "races", 50L, "different", 50L));
            assertThat(laid(sql, "contested")).isEqualTo(50);
        }
    }

    private static PlatformProcess start(String database) {
        return PlatformProcess.start(database, List.of(Stones.Catalogue.class, StonePile.Wiring.class));
    }

    private static long laid(JdbcClient sql, String stream) {
        return sql.sql("select count(*) from events.domain_event where aggregate_identifier = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }
}
