package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measured, not tested: {@code mvn verify -Dgroups=measure} writes what README's notes say to {@code target/measures.txt}. */
@Tag("measure")
class MeasuresTest {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 500;
    private static final int LONG = 300;
    private static final Path REPORT = Path.of("target", "measures.txt");

    @Test
    void from_acknowledged_command_to_visible_figure_in_one_process() {
        report("acknowledged to visible, one process", lags(Products.standalone()));
    }

    @Test
    void from_acknowledged_command_to_visible_figure_split() {
        report("acknowledged to visible, split", lags(Products.split()));
    }

    @Test
    void a_command_on_a_session_of_300_events_and_on_a_fresh_one() {
        var measured = new Measured("longue", Products.standalone());
        var big = measured.session();
        IntStream.range(0, LONG).forEach(_ -> measured.takeTurns(big));
        List<Duration> onLong = new ArrayList<>();
        List<Duration> onFresh = new ArrayList<>();
        for (int turn = 0; turn < WARM_UP; turn++) {
            var fresh = measured.session();
            onFresh.add(measured.time(() -> measured.takeTurns(fresh)));
            onLong.add(measured.time(() -> measured.takeTurns(big)));
        }
        report("a command on a fresh session", onFresh.subList(WARM_UP / 3, WARM_UP));
        report("a command on a session of 400 to 600 events", onLong.subList(WARM_UP / 3, WARM_UP));
    }

    /** How long after each acknowledged attendance the figure that it moves was in somebody's hands. */
    private static List<Duration> lags(Product product) {
        var measured = new Measured("mesure", product);
        var session = measured.session();
        List<Duration> lags = new ArrayList<>();
        for (int turn = 1; turn <= WARM_UP + MEASURED; turn++) {
            measured.takeTurns(session);
            int expected = turn % 2;
            lags.add(measured.time(() -> assertThat(measured.familiesReached()).isEqualTo(expected)));
        }
        return lags.subList(WARM_UP, lags.size());
    }

    private static void report(String what, List<Duration> times) {
        var sorted = times.stream().sorted().toList();
        var line = String.format(
                Locale.ROOT,
                "%s: p50 %.1f ms, p99 %.1f ms (%d times)%n",
                what,
                millis(sorted, 50),
                millis(sorted, 99),
                sorted.size());
        try {
            Files.writeString(REPORT, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double millis(List<Duration> sorted, int percentile) {
        return sorted.get((sorted.size() - 1) * percentile / 100).toNanos() / 1e6;
    }

    /** A programme in which one parent comes, does not come, comes again. */
    private static final class Measured {

        private final YappHouse house;
        private final YappFigures figures;
        private final String parent;
        private final Map<String, String> seen = new HashMap<>();

        Measured(String name, Product product) {
            house = new YappHouse(name, product);
            figures = new YappFigures(house);
            house.done("/commands/programmes/" + house.programme + "/indicators", """
                {"builtIn": "families-reached"}\
                """);
            parent = house.family("Famille mesurée", "UNKNOWN", "Parent").getFirst();
        }

        YappSession session() {
            return house.session("Session mesurée " + UUID.randomUUID(), 8, 0, List.of("2025-03-04"), house.employee);
        }

        /** Turns the parent's presence around. */
        void takeTurns(YappSession in) {
            var before = seen.getOrDefault(in.id(), "NOT_ENTERED");
            var now = before.equals("PRESENT") ? "NO_NEWS" : "PRESENT";
            house.done(in.workshop(1) + "/attendance", in.attendance(parent, before, now));
            seen.put(in.id(), now);
        }

        int familiesReached() {
            return YappFigures.of(figures.progress(house.coordinator, "?on=2025-12-31"), "families-reached")
                    .get("value")
                    .asInt();
        }

        Duration time(Runnable deed) {
            long begun = System.nanoTime();
            deed.run();
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }
}
