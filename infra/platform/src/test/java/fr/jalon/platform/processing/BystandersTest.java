package fr.jalon.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.StonePile;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The view of upkeep is not about stones, the pile is about those laid, and not about those weighed. */
class BystandersTest {

    private final String database = TestPostgres.shared().newDatabase();

    private PlatformProcess process;

    @BeforeEach
    void start() {
        process = PlatformProcess.start(database, List.of(Stones.Catalogue.class, StonePile.Wiring.class));
    }

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void a_view_that_nothing_concerns_keeps_up_all_the_same() {
        process.get(EventStore.class).publish(Stones.laid("pile", 0), Stones.weighed("pile", 1));
        var head = process.get(History.class).sequence();

        await().untilAsserted(() -> assertThat(position("upkeep")).isEqualTo(head));
        await().untilAsserted(() -> assertThat(position("stone-pile")).isEqualTo(head));
        assertThat(process.get(StonePile.class).positions()).containsExactly(1L);
    }

    @Test
    void a_view_is_moved_past_nothing_that_it_has_still_to_write() throws Exception {
        var mayWrite = new CountDownLatch(1);
        var writing = new CountDownLatch(1);
        process.get(StonePile.class).before = () -> {
            writing.countDown();
            awaitPatiently(mayWrite);
        };
        process.get(EventStore.class).publish(Stones.laid("pile", 0));
        process.get(History.class).sequence();
        writing.await();
        process.get(EventStore.class).publish(Stones.weighed("pile", 1));
        var head = process.get(History.class).sequence();

        await().untilAsserted(() -> assertThat(position("upkeep")).isEqualTo(head));
        assertThat(position("stone-pile")).isZero();

        mayWrite.countDown();
        await().untilAsserted(() -> assertThat(position("stone-pile")).isEqualTo(head));
        assertThat(process.get(StonePile.class).positions()).containsExactly(1L);
    }

    @Test
    void a_view_that_stopped_before_it_was_moved_on_is_moved_on_at_the_next_start() {
        process.get(EventStore.class).publish(Stones.laid("pile", 0), Stones.weighed("pile", 1));
        var head = process.get(History.class).sequence();
        await().untilAsserted(() -> assertThat(position("stone-pile")).isEqualTo(head));
        process.get(JdbcClient.class)
                .sql("update views.view_position set position = 1 where view = 'stone-pile'")
                .update();
        process.close();

        start();

        await().untilAsserted(() -> assertThat(position("stone-pile")).isEqualTo(head));
    }

    private long position(String view) {
        return process.get(JdbcClient.class)
                .sql("select position from views.view_position where view = ?")
                .param(view)
                .query(Long.class)
                .single();
    }

    private static void awaitPatiently(CountDownLatch latch) {
        await().atMost(Duration.ofSeconds(20)).until(() -> latch.getCount() == 0);
    }
}
