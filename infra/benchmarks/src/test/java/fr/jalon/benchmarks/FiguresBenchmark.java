package fr.jalon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Any programme's figure at random, over a million events and 20,000 families, each counted from its facts: nothing is kept. */
class FiguresBenchmark {

    private static final Duration WARM_UP = Rival.MEASURED;
    private static final Duration MEASURED = Rival.MEASURED.multipliedBy(3);

    @Test
    void any_figure_on_any_day_as_known_at_any_moment() throws Exception {
        try (var product = Dataset.start()) {
            product.sql().sql("analyze views.fact").update();
            var largest = new Questions(product, 2).programmes().getFirst();
            var report =
                    new Report("figures", "asked for, one reader", "p50", "p99", "longest", "times", "floor", "aim");
            row(report, "one figure of any programme", run(product, 1, Questions::figure), "100 ms", "50 ms");
            row(
                    report,
                    "one figure of the largest (an eighth of all events)",
                    run(product, 2, questions -> questions.figure(largest)),
                    "",
                    "");
            row(
                    report,
                    "all six figures of any programme with their cells",
                    run(product, 3, Questions::allFigures),
                    "",
                    "");
            report.write();
        }
    }

    private static Load.Result run(RunningProduct product, long seed, Asking asking) {
        var questions = new Questions(product, seed);
        var found = Load.run(1, WARM_UP, MEASURED, _ -> () -> asking.of(questions));
        assertThat(found.nanos()).isNotEmpty();
        return found;
    }

    private static void row(Report report, String what, Load.Result found, String floor, String aim) {
        report.row(
                what,
                Report.millis(found.millis(50)),
                Report.millis(found.millis(99)),
                Report.millis(found.millis(100)),
                Integer.toString(found.nanos().length),
                floor,
                aim);
    }

    private interface Asking {
        void of(Questions questions);
    }
}
