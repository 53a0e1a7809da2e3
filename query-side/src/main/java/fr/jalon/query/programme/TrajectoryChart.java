package fr.jalon.query.programme;

import fr.jalon.query.figures.Trajectory;
import fr.jalon.query.http.French;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A trajectory drawn: what stood at the end of each month beside the plan, ready to be written as SVG attributes. Its table says the
 * same in numbers.
 *
 * @param title the chart in one sentence, for whoever does not see it
 * @param done what was done, as a path; {@code plan} the plan, none without a target
 * @param today where the line of the date asked for stands, {@code last} the last point on it
 */
public record TrajectoryChart(
        Trajectory trajectory,
        String title,
        String done,
        @Nullable String plan,
        List<Spot> milestones,
        List<Tick> ticks,
        List<YearMark> years,
        int today,
        Spot last) {

    private static final int LEFT = 64;
    private static final int RIGHT = 620;
    private static final int TOP = 24;
    private static final int BOTTOM = 252;
    private static final int NARROWEST_YEAR = 60;

    /** A point of the drawing. */
    public record Spot(int x, int y) {}

    /** A line across, with the number it stands for. */
    public record Tick(int y, long value) {}

    /** A year written under its part of the drawing. */
    public record YearMark(int x, int year) {}

    /** Draws a trajectory from a programme's first day to its last. */
    public static TrajectoryChart of(Trajectory trajectory, LocalDate from, LocalDate to) {
        LocalDate end = to.isAfter(trajectory.heading().on())
                ? to
                : trajectory.heading().on();
        long highest = highest(trajectory);
        long step = step(highest);
        long top = Math.ceilDiv(highest, step) * step;
        Frame frame = new Frame(from, Math.max(1, ChronoUnit.DAYS.between(from, end)), top);
        List<Spot> done = new ArrayList<>(List.of(frame.spot(from, 0)));
        trajectory.points().forEach(point -> done.add(frame.spot(point.on(), point.value())));
        List<Spot> planned = trajectory.planned().stream()
                .map(point -> frame.spot(point.on(), point.value()))
                .toList();
        return new TrajectoryChart(
                trajectory,
                title(trajectory),
                path(done),
                planned.isEmpty() ? null : path(planned),
                trajectory.plan().equals("milestones") ? planned.subList(1, planned.size()) : List.of(),
                frame.ticks(step),
                frame.years(end),
                frame.x(trajectory.heading().on()),
                done.getLast());
    }

    /** The highest of what was done and what is planned; at least 1. */
    private static long highest(Trajectory trajectory) {
        LongStream done = trajectory.points().stream().mapToLong(Trajectory.Point::value);
        LongStream planned = trajectory.planned().stream().mapToLong(Trajectory.Planned::value);
        return LongStream.concat(LongStream.of(1), LongStream.concat(done, planned))
                .max()
                .orElseThrow();
    }

    /** What stands at the end of the line. */
    public long value() {
        return trajectory.points().isEmpty() ? 0 : trajectory.points().getLast().value();
    }

    /** Whether words beside today's line fit only on its left. */
    public boolean late() {
        return today > RIGHT - 190;
    }

    private static String title(Trajectory trajectory) {
        List<Trajectory.Point> points = trajectory.points();
        long value = points.isEmpty() ? 0 : points.getLast().value();
        String title = trajectory.heading().label() + "\u00a0: " + French.FRENCH.number(value) + " au "
                + French.FRENCH.date(trajectory.heading().on());
        if (!points.isEmpty() && points.getLast().planned() != null) {
            title += ", " + trajectory.planLabel() + "\u00a0: "
                    + FigureWords.WORDS.decimal(points.getLast().planned());
        }
        return title
                + (trajectory.target() == null ? "" : ", objectif " + French.FRENCH.number(trajectory.target()))
                + ". Le tableau suit.";
    }

    private static String path(List<Spot> spots) {
        return "M" + spots.stream().map(spot -> spot.x() + " " + spot.y()).collect(Collectors.joining("L"));
    }

    /** 1, 2, 5, 10, 20, 50…: so that three to six lines cross the drawing. */
    private static long step(long highest) {
        long step = 1;
        long[] factors = {2, 5, 10};
        long power = 1;
        for (int i = 0; Math.ceilDiv(highest, step) > 5; i++) {
            step = power * factors[i % factors.length];
            if (i % factors.length == factors.length - 1) {
                power *= 10;
            }
        }
        return step;
    }

    private record Frame(LocalDate from, long days, long top) {
        int x(LocalDate day) {
            long gone = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, days);
            return LEFT + Math.toIntExact((RIGHT - LEFT) * gone / days);
        }

        int y(long value) {
            return BOTTOM - Math.toIntExact((BOTTOM - TOP) * value / top);
        }

        Spot spot(LocalDate day, long value) {
            return new Spot(x(day), y(value));
        }

        List<Tick> ticks(long step) {
            return LongStream.rangeClosed(0, top / step)
                    .mapToObj(line -> new Tick(y(line * step), line * step))
                    .toList();
        }

        List<YearMark> years(LocalDate end) {
            List<YearMark> years = new ArrayList<>();
            for (int year = from.getYear(); year <= end.getYear(); year++) {
                int first = x(LocalDate.of(year, 1, 1));
                int last = x(LocalDate.of(year, 12, 31));
                if (last - first >= NARROWEST_YEAR || from.getYear() == end.getYear()) {
                    years.add(new YearMark((first + last) / 2, year));
                }
            }
            return years;
        }
    }
}
