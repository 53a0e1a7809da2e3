package fr.jalon.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One part's table in the README, between its two markers: what was found there before is replaced. */
final class Report {

    private static final Path README = Path.of("README.md");

    private final String part;
    private final List<String> lines = new ArrayList<>();

    /** @param part the name in the markers */
    Report(String part, String... columns) {
        this.part = part;
        row(columns);
        lines.add("|---".repeat(columns.length) + "|");
    }

    void row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    /** Writes it down, with the day and the machine. */
    void write(Path readme) {
        var text = new StringBuilder();
        text.append("<!-- ").append(part).append(" -->\n");
        text.append(LocalDate.now()).append(", ").append(Machine.words()).append(".\n\n");
        lines.forEach(line -> text.append(line).append('\n'));
        var end = "<!-- /" + part + " -->";
        try {
            var whole = Files.readString(readme);
            var from = whole.indexOf("<!-- " + part + " -->");
            var to = whole.indexOf(end);
            if (from < 0 || to < from) {
                throw new IllegalStateException("no place for " + part + " in " + readme);
            }
            Files.writeString(readme, whole.substring(0, from) + text + whole.substring(to));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void write() {
        write(README);
    }

    static String perSecond(double number) {
        return String.format(Locale.ROOT, "%,.0f/s", number);
    }

    static String share(double part, double whole) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * part / whole);
    }

    static String millis(double number) {
        return String.format(Locale.ROOT, "%.1f ms", number);
    }

    static String seconds(double number) {
        return String.format(Locale.ROOT, "%.2f s", number);
    }
}
