package fr.jalon.benchmarks;

import fr.jalon.benchmarks.Load.LongsSeen;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** The real figures built again from a million events beside the ones that are read, as an administrator asks for it. */
class RebuildBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration BETWEEN_READS = Duration.ofMillis(50);

    @Test
    void the_figures_built_again_while_they_are_read() throws Exception {
        try (var product = Dataset.start()) {
            var events = product.sql()
                    .sql("select count(*) from events.event_position")
                    .query(Long.class)
                    .single();
            var copied = copyOut(product);
            var stop = new AtomicBoolean();
            var reads = LongsSeen.none();
            var reader = Thread.ofPlatform().start(() -> read(new Questions(product, 5), stop, reads));
            var phases = rebuild(product);
            stop.set(true);
            reader.join();
            write(events, copied, phases, reads.sorted());
        }
    }

    private static double copyOut(RunningProduct product) throws SQLException, IOException {
        try (var connection = product.connect()) {
            var from = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy events.domain_event to stdout", OutputStream.nullOutputStream());
            return (System.nanoTime() - from) / 1e9;
        }
    }

    private static void read(Questions questions, AtomicBoolean stop, LongsSeen took) {
        while (!stop.get()) {
            var from = System.nanoTime();
            questions.figure();
            took.add(System.nanoTime() - from);
            LockSupport.parkNanos(BETWEEN_READS.toNanos());
        }
    }

    /** Seconds spent in each phase, in order. */
    private static Map<String, Double> rebuild(RunningProduct product) {
        var asked = product.administrator().command("/commands/operations/views/" + Dataset.VIEW + "/rebuild", """
            {"reason": "VERIFICATION"}\
            """);
        Map<String, Double> phases = new LinkedHashMap<>();
        var from = new long[] {System.nanoTime()};
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            var now = System.nanoTime();
            var phase = phase(product, asked.id());
            phases.merge(phase, (now - from[0]) / 1e9, Double::sum);
            from[0] = now;
            return phase.equals("DONE") || phase.equals("FAILED");
        });
        return phases;
    }

    private static String phase(RunningProduct product, String upkeep) {
        return product.sql()
                .sql("select case when state = 'RUNNING' then coalesce(phase, state) else state end from views.duty"
                        + " where upkeep = ?")
                .param(upkeep)
                .query(String.class)
                .optional()
                .orElse("WAITING");
    }

    private static void write(long events, double copied, Map<String, Double> phases, long[] reads) {
        var report = new Report("rebuild", "what", "measured", "floor", "aim");
        var building = phases.getOrDefault("BUILDING", Double.NaN);
        var whole = phases.values().stream().mapToDouble(Double::doubleValue).sum();
        var rate = events / building;
        report.row("events", String.format("%,d", events), "", "");
        report.row("built, dead letters on, one segment", Report.perSecond(rate), "30,000/s", "100,000/s");
        report.row("COPY of the same events out", Report.perSecond(events / copied), "", "");
        report.row("built, as a share of COPY out", Report.share(rate, events / copied), "", "");
        report.row(
                "compared, every column of every row", Report.seconds(phases.getOrDefault("COMPARING", 0.0)), "", "");
        report.row("from asked to swapped", Report.seconds(whole), "", "");
        report.row(
                "figures read meanwhile, one every 50 ms: times, p50, p99",
                reads.length + ", " + at(reads, 50) + ", " + at(reads, 99),
                "",
                "");
        report.write();
    }

    private static String at(long[] sorted, int percentile) {
        return Arrays.stream(sorted).findAny().isEmpty()
                ? "-"
                : Report.millis(sorted[(sorted.length - 1) * percentile / 100] / 1e6);
    }
}
