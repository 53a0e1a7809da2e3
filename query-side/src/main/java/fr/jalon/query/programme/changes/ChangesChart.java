package fr.jalon.query.programme.changes;

import fr.jalon.query.figures.Changes;
import fr.jalon.query.figures.Changes.Change;
import fr.jalon.query.http.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * How far each target came, then and now: a line from one share to the other, ready to be written as SVG attributes. Both are totals,
 * which are never hidden.
 */
record ChangesChart(String title, int height, List<Row> rows, List<Tick> ticks) {

    private static final int LEFT = 12;
    private static final int RIGHT = 600;
    private static final int ROW = 62;
    private static final int FOOT = 34;
    private static final int WHOLE = 100;

    /** As many as a phone shows apart. */
    private static final int MOST_TICKS = 8;

    /** One target: where it stood, where it stands, in hundredths of today's target. */
    record Row(String label, String words, int y, int before, int now) {}

    /** A line down, with the share it stands for. */
    record Tick(int x, String label) {}

    /** None where nothing is promised. */
    static Optional<ChangesChart> of(Changes changes) {
        List<Change> promised = changes.figures().stream()
                .filter(change -> change.target() != null && change.target() > 0 && change.before() != null)
                .toList();
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        long widest = Math.max(
                WHOLE,
                promised.stream()
                        .mapToLong(change -> Math.max(share(change, value(change)), share(change, before(change))))
                        .max()
                        .orElse(WHOLE));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < promised.size(); i++) {
            Change change = promised.get(i);
            rows.add(new Row(
                    change.label(),
                    words(change),
                    ROW * i + ROW - 18,
                    x(share(change, before(change)), widest),
                    x(share(change, value(change)), widest)));
        }
        int height = ROW * promised.size() + FOOT;
        return Optional.of(new ChangesChart(title(changes, promised), height, rows, ticks(widest)));
    }

    private static String title(Changes changes, List<Change> promised) {
        long moved = promised.stream().filter(Change::moved).count();
        return "Part de l’objectif au " + French.FRENCH.date(changes.from().on()) + " et au "
                + French.FRENCH.date(changes.to().on()) + "\u00a0: "
                + French.FRENCH.count(moved, "objectif a", "objectifs ont") + " bougé. Le tableau suit.";
    }

    private static String words(Change change) {
        return French.FRENCH.number(before(change)) + " → " + French.FRENCH.number(value(change)) + " sur "
                + French.FRENCH.number(Objects.requireNonNull(change.target()));
    }

    private static List<Tick> ticks(long widest) {
        long step = LongStream.of(25, 100, 200, 500, 1_000, 2_000, 5_000)
                .filter(share -> widest / share <= MOST_TICKS)
                .findFirst()
                .orElse(widest);
        return LongStream.rangeClosed(0, widest / step)
                .mapToObj(tick -> new Tick(x(tick * step, widest), French.FRENCH.number(tick * step) + "\u00a0%"))
                .toList();
    }

    private static long value(Change change) {
        return change.now().value();
    }

    private static long before(Change change) {
        return Objects.requireNonNull(change.before()).value();
    }

    private static long share(Change change, long value) {
        return value * WHOLE / Objects.requireNonNull(change.target());
    }

    private static int x(long share, long widest) {
        return LEFT + Math.toIntExact((RIGHT - LEFT) * share / widest);
    }
}
