package fr.jalon.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.StonePile;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class HistoryMetricsTest {

    @Test
    void tells_the_head_the_lag_of_each_view_and_its_parked_letters() {
        try (var process = PlatformProcess.start(
                TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class, StonePile.Wiring.class))) {
            var meters = process.get(MeterRegistry.class);
            var poisoned = Stones.laid("pile", 0);
            process.get(StonePile.class).poisonedInJava.add(poisoned.getIdentifier());

            process.get(EventStore.class).publish(poisoned, Stones.laid("other", 0));
            process.get(History.class).sequence();

            await().atMost(Duration.ofSeconds(10)).until(() -> meter(meters, "jalon.letters.parked") == 1);
            assertThat(meters.get("jalon.history.head").gauge().value()).isEqualTo(2);
            assertThat(meter(meters, "jalon.view.lag.positions")).isZero();
            assertThat(meter(meters, "jalon.view.lag.seconds")).isZero();
            assertThat(meters.getMeters().stream().map(axon -> axon.getId().getName()))
                    .contains("eventStore.successCounter", "eventProcessor.successCounter");
        }
    }

    @Test
    void a_view_that_is_held_up_is_behind_by_what_it_has_not_taken() {
        var database = TestPostgres.shared().newDatabase();
        try (var process = PlatformProcess.start(database, List.of(Stones.Catalogue.class, StonePile.Wiring.class))) {
            var meters = process.get(MeterRegistry.class);
            new TransactionTemplate(process.get(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
                process.get(JdbcClient.class)
                        .sql("select position from views.view_position where view = 'stone-pile' for update")
                        .query(Long.class)
                        .single();
                elsewhere(() -> {
                    process.get(EventStore.class).publish(Stones.laid("pile", 0), Stones.laid("pile", 1));
                    process.get(History.class).sequence();
                    await().atMost(Duration.ofSeconds(10))
                            .until(() -> meter(meters, "jalon.view.lag.positions") == 2
                                    && meter(meters, "jalon.view.lag.seconds") > 0);
                });
            });

            await().atMost(Duration.ofSeconds(10)).until(() -> meter(meters, "jalon.view.lag.positions") == 0);
            assertThat(meter(meters, "jalon.view.lag.seconds")).isZero();
        }
    }

    /** Outside the transaction of this thread. */
    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private static double meter(MeterRegistry meters, String name) {
        return meters.get(name).tag("view", "stone-pile").gauge().value();
    }
}
