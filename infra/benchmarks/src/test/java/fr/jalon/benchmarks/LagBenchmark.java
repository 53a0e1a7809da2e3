package fr.jalon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.benchmarks.Load.LongsSeen;
import fr.jalon.command.session.HallDoor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** From a command that was acknowledged to the figure it moves, over HTTP: alone, and while others write as fast as they can. */
class LagBenchmark {

    private static final int WRITERS = 8;
    private static final Duration WARM_UP = Rival.MEASURED.multipliedBy(4);
    private static final Duration MEASURED = Rival.MEASURED.multipliedBy(3);

    @Test
    void from_an_acknowledged_command_to_the_figure() {
        try (var product = RunningProduct.fresh("lag")) {
            var watched = new Watched(new House(product));
            watched.measure(WARM_UP);
            var report = new Report(
                    "lag", "acknowledged to visible", "p50", "p99", "times", "others' commands", "floor", "aim");
            row(report, "alone", watched.measure(MEASURED), "-");
            var others = new House(product);
            var door = new HallDoor(product.context());
            var load = CompletableFuture.supplyAsync(() -> Load.run(WRITERS, Duration.ofSeconds(5), MEASURED, _ -> {
                var marks = new Marks(others);
                return () -> {
                    var mark = marks.next();
                    door.record(
                            others.actor, mark.session(), mark.workshop(), mark.person(), mark.seen(), mark.status());
                };
            }));
            watched.measure(Duration.ofSeconds(5));
            var lags = watched.measure(MEASURED.minusSeconds(1));
            row(
                    report,
                    WRITERS + " others writing",
                    lags,
                    Report.perSecond(load.join().perSecond()));
            report.write();
        }
        RunningProduct.discard(java.nio.file.Path.of("target", "lag"));
    }

    private static void row(Report report, String what, long[] lags, String others) {
        report.row(
                what,
                Report.millis(lags[(lags.length - 1) / 2] / 1e6),
                Report.millis(lags[(lags.length - 1) * 99 / 100] / 1e6),
                Integer.toString(lags.length),
                others,
                "100 ms",
                "50 ms");
    }

    /** A programme with one family, which counts or does not, turn by turn. */
    private static final class Watched {

        private final House house;
        private final Marks marks;
        private int recorded;

        Watched(House house) {
            this.house = house;
            this.marks = new Marks(house);
        }

        /** Sorted, in nanoseconds. */
        long[] measure(Duration length) {
            var lags = LongsSeen.none();
            for (var end = System.nanoTime() + length.toNanos(); System.nanoTime() < end; ) {
                var mark = marks.next();
                var position =
                        house.coordinator.command(mark.path(), mark.json()).position();
                recorded++;
                var acknowledged = System.nanoTime();
                var seen = house.coordinator.getAfter(
                        position, "/api/programmes/" + house.programme + "/progress?on=2025-12-31");
                lags.add(System.nanoTime() - acknowledged);
                assertThat(seen.position()).isGreaterThanOrEqualTo(position);
                assertThat(seen.json().get("figures").get(0).get("value").asInt())
                        .as("after %d marks", recorded)
                        .isBetween(0, 1);
            }
            return lags.sorted();
        }
    }
}
