package fr.jalon.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.StonePile;
import fr.jalon.testing.Stones;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The story an order by insertion gets wrong: what was inserted first is committed last. */
final class LateTransaction {

    private LateTransaction() {}

    /** One transaction inserts its event and stays open while twenty others commit; it commits last. */
    static void amidOthers(PlatformProcess process, int name) throws Exception {
        var store = process.get(EventStore.class);
        var history = process.get(History.class);
        var before = history.sequence();
        var inserted = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var late = Stones.laid("late-" + name, 0);
        var open = Thread.ofPlatform()
                .start(() -> new TransactionTemplate(process.get(PlatformTransactionManager.class))
                        .executeWithoutResult(_ -> {
                            store.publish(late);
                            inserted.countDown();
                            awaitLatch(mayCommit);
                        }));
        awaitLatch(inserted);

        for (var sequence = 0; sequence < 20; sequence++) {
            store.publish(Stones.laid("prompt-" + name, sequence));
            history.sequence();
        }
        awaitWhole(process, before + 20);
        mayCommit.countDown();
        open.join();
        history.sequence();

        awaitWhole(process, before + 21);
        assertThat(process.get(JdbcClient.class)
                        .sql("select event_id from events.history where position = ?")
                        .param(before + 21)
                        .query(String.class)
                        .single())
                .isEqualTo(late.getIdentifier());
    }

    /** Every event has its position, gapless, in stream order, never back in time; and the view got each exactly once. */
    static void awaitWhole(PlatformProcess process, long events) {
        var sql = process.get(JdbcClient.class);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.sql("select position from views.view_position where view = 'stone-pile'")
                                .query(Long.class)
                                .single()
                        >= events);
        assertThat(process.get(StonePile.class).positions())
                .isEqualTo(LongStream.rangeClosed(1, events).boxed().toList());
        assertThat(sql.sql("""
            select count(*) from (
                select sequence - lag(sequence, 1, -1::bigint) over (partition by stream order by position) as step,
                       recorded_at < lag(recorded_at) over (order by position) as back
                    from events.history) h
                where step <> 1 or back
            """).query(Long.class).single()).isZero();
        assertThat(sql.sql("select count(*) from events.unsequenced")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
