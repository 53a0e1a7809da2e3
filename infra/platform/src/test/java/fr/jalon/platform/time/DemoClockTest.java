package fr.jalon.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

class DemoClockTest {

    private static final Instant MARCH = Instant.parse("2025-03-17T09:00:00Z");

    static class Demo {
        @Bean
        DemoClock demoClock() {
            return DemoClock.startingAt(MARCH, Clock.system(ZoneId.of("Europe/Paris")));
        }
    }

    @Test
    void ticks_on_from_where_it_was_set_in_every_zone() {
        var real = new AtomicLong(1_767_225_600);
        var ticking = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochSecond(real.get());
            }
        };
        var demo = DemoClock.startingAt(MARCH, ticking);
        var paris = demo.withZone(ZoneId.of("Europe/Paris"));

        real.addAndGet(60);
        assertThat(demo.instant()).isEqualTo(MARCH.plusSeconds(60));

        demo.set(MARCH.plus(Duration.ofDays(1)));
        assertThat(paris.instant()).isEqualTo(MARCH.plus(Duration.ofDays(1)));
        assertThat(paris.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void drives_what_is_recorded_which_never_goes_back() {
        try (var process = PlatformProcess.start(
                TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class, Demo.class))) {
            var store = process.get(EventStore.class);
            var history = process.get(History.class);
            var clock = process.get(DemoClock.class);

            var first = recorded(store, history, 0);
            clock.set(MARCH.minus(Duration.ofDays(30)));
            var second = recorded(store, history, 1);
            clock.set(MARCH.plus(Duration.ofDays(30)));
            var third = recorded(store, history, 2);

            assertThat(first).isBetween(MARCH, MARCH.plusSeconds(60));
            assertThat(second).isEqualTo(first);
            assertThat(third).isBetween(MARCH.plus(Duration.ofDays(30)), MARCH.plus(Duration.ofDays(31)));
            assertThat(history.positionAt(first.minusNanos(1))).isZero();
            assertThat(history.positionAt(first)).isEqualTo(2);
            assertThat(history.positionAt(third)).isEqualTo(3);
            assertThat(history.recordedAt(0)).isEqualTo(Instant.EPOCH);
        }
    }

    @Test
    void is_not_set_while_something_is_dated_by_it() throws Exception {
        var clock = DemoClock.startingAt(MARCH, Clock.systemUTC());
        var april = MARCH.plus(Duration.ofDays(30));
        try (var others = Executors.newSingleThreadExecutor()) {
            var set = clock.dating(said -> {
                var waiting = others.submit(() -> clock.set(april));
                assertThatThrownBy(() -> waiting.get(50, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                assertThat(clock.instant()).isBefore(april);
                return waiting;
            });
            set.get(5, TimeUnit.SECONDS);
        }

        assertThat(clock.instant()).isAfterOrEqualTo(april);
    }

    private static Instant recorded(EventStore store, History history, long sequence) {
        store.publish(Stones.laid("demo", sequence));
        return history.recordedAt(history.sequence());
    }
}
