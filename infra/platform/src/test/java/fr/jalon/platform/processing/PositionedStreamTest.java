package fr.jalon.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

class PositionedStreamTest {

    private static final int EVENTS = 400;

    /** As Axon's coordinator does between two of its runs, on another thread than the one that reads. */
    @Test
    void somebody_else_who_asks_whether_there_is_more_makes_nothing_come_twice_nor_get_lost() throws Exception {
        try (var process =
                PlatformProcess.start(TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class))) {
            var stream = process.get(PositionedEvents.class).openStream(null);
            var done = new AtomicBoolean();
            var asking = List.of(asks(stream, done), asks(stream, done));
            var writing = Thread.ofPlatform().start(() -> writes(process));
            var read = new ArrayList<Long>();
            while (read.size() < EVENTS && stream.hasNextAvailable(20, TimeUnit.SECONDS)) {
                read.add(stream.nextAvailable().trackingToken().position().orElseThrow());
            }
            writing.join();
            var more = stream.hasNextAvailable(0, TimeUnit.SECONDS);
            done.set(true);
            for (var each : asking) {
                each.join();
            }
            stream.close();

            assertThat(read).isEqualTo(LongStream.rangeClosed(1, EVENTS).boxed().toList());
            assertThat(more).isFalse();
        }
    }

    @Test
    void what_one_view_has_read_at_the_end_of_the_history_is_not_read_again_for_the_others() throws Exception {
        try (var process =
                PlatformProcess.start(TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class))) {
            for (var sequence = 0; sequence < 3; sequence++) {
                process.get(EventStore.class).publish(Stones.laid("stream", sequence));
            }
            process.get(History.class).sequence();
            var events = process.get(PositionedEvents.class);

            var whole = events.after(0).messages();

            assertThat(whole).hasSize(3);
            assertThat(events.after(0).messages()).isSameAs(whole);
            assertThat(events.after(2).messages()).singleElement().isSameAs(whole.getLast());
            assertThat(events.after(3).messages()).isEmpty();
        }
    }

    @Test
    void a_view_that_takes_a_breath_is_woken_whatever_others_do_on_the_pool_all_of_java_shares() throws Exception {
        var over = new CountDownLatch(1);
        for (var each = 0; each <= ForkJoinPool.getCommonPoolParallelism(); each++) {
            ForkJoinPool.commonPool().submit(() -> over.await(1, TimeUnit.MINUTES));
        }
        try (var process =
                PlatformProcess.start(TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class))) {
            var stream = process.get(PositionedEvents.class).openStream(null);
            var woken = new AtomicBoolean();
            stream.setOnAvailableCallback(() -> woken.set(true));
            for (var sequence = 0; sequence == 0 || readAll(stream); sequence++) {
                process.get(EventStore.class).publish(Stones.laid("stream", sequence));
                process.get(History.class).sequence();
                woken.set(false);
            }

            await().atMost(Duration.ofSeconds(20)).untilTrue(woken);

            assertThat(stream.hasNextAvailable(0, TimeUnit.SECONDS)).isTrue();
            stream.close();
        } finally {
            over.countDown();
        }
    }

    /** Whether there was anything: not, while the stream takes a breath. */
    private static boolean readAll(BlockingStream<?> stream) throws InterruptedException {
        var any = false;
        while (stream.hasNextAvailable(0, TimeUnit.SECONDS)) {
            stream.nextAvailable();
            any = true;
        }
        return any;
    }

    private static Thread asks(BlockingStream<?> stream, AtomicBoolean done) {
        return Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                try {
                    stream.hasNextAvailable(0, TimeUnit.MILLISECONDS);
                } catch (InterruptedException ended) {
                    return;
                }
            }
        });
    }

    private static void writes(PlatformProcess process) {
        for (var sequence = 0; sequence < EVENTS; sequence++) {
            process.get(EventStore.class).publish(Stones.laid("stream", sequence));
            process.get(History.class).sequence();
        }
    }
}
