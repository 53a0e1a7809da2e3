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
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

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

    private static double meter(MeterRegistry meters, String name) {
        return meters.get(name).tag("view", "stone-pile").gauge().value();
    }
}
