package fr.jalon.query.figures;

import fr.jalon.query.figures.Explanation.MonthCount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each month added to a figure, from the programme's first month to the date asked for.
 *
 * <p>For a funder, months of a figure that counts people are put together: a group takes in the next month until it has nobody or at
 * least five, and what remains at the end joins the group before it. So no group says of fewer than five people when they came, and the
 * groups still add up to the figure. The explanation and the trajectory show the very same groups: two different ones would give the
 * months away by subtraction.
 */
final class MonthGroups {

    private static final long ENOUGH = 5;

    private MonthGroups() {}

    /** One entry a month. */
    static List<MonthCount> each(SortedMap<LocalDate, Long> added, LocalDate firstDay, LocalDate on) {
        YearMonth last = YearMonth.from(on);
        YearMonth month = YearMonth.from(firstDay.isAfter(on) ? on : firstDay);
        if (!added.isEmpty() && YearMonth.from(added.firstKey()).isBefore(month)) {
            month = YearMonth.from(added.firstKey());
        }
        List<MonthCount> months = new ArrayList<>();
        for (; !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate end = month.equals(last) ? on : month.atEndOfMonth();
            months.add(new MonthCount(month.atDay(1), end, added.getOrDefault(month.atDay(1), 0L)));
        }
        return months;
    }

    /** The months put together until nobody can be recognised in a group. */
    static List<MonthCount> together(List<MonthCount> months) {
        List<MonthCount> groups = new ArrayList<>();
        MonthCount open = null;
        for (MonthCount month : months) {
            open = open == null ? month : joined(open, month);
            if (open.count() == 0 || open.count() >= ENOUGH) {
                groups.add(open);
                open = null;
            }
        }
        if (open != null) {
            while (!groups.isEmpty() && open.count() < ENOUGH) {
                open = joined(groups.removeLast(), open);
            }
            groups.add(open);
        }
        return groups;
    }

    /** The months of each quarter of a year put together: as close as a funder comes to the dates of one person's steps. */
    static List<MonthCount> quarters(List<MonthCount> months) {
        List<MonthCount> groups = new ArrayList<>();
        for (MonthCount month : months) {
            boolean sameQuarter = !groups.isEmpty()
                    && groups.getLast().from().getYear() == month.from().getYear()
                    && groups.getLast().from().get(IsoFields.QUARTER_OF_YEAR)
                            == month.from().get(IsoFields.QUARTER_OF_YEAR);
            groups.add(sameQuarter ? joined(groups.removeLast(), month) : month);
        }
        return groups;
    }

    /**
     * The groups without the ends at which, beside what was told last of an earlier release, the difference would be of one to four
     * people: one family entered late would otherwise show in its month.
     *
     * @param told the groups of each earlier release, as they were shown
     */
    static List<MonthCount> apart(List<MonthCount> groups, List<List<MonthCount>> told) {
        List<NavigableMap<LocalDate, Long>> before =
                told.stream().map(MonthGroups::standing).toList();
        NavigableMap<LocalDate, Long> now = standing(groups);
        List<MonthCount> apart = new ArrayList<>();
        MonthCount open = null;
        for (MonthCount group : groups) {
            open = open == null ? group : joined(open, group);
            boolean last = group.to().equals(now.lastKey());
            if (last || before.stream().noneMatch(then -> givesAway(now, then, group.to()))) {
                apart.add(open);
                open = null;
            }
        }
        return apart;
    }

    private static boolean givesAway(
            NavigableMap<LocalDate, Long> now, NavigableMap<LocalDate, Long> then, LocalDate end) {
        Map.Entry<LocalDate, Long> known = then.floorEntry(end);
        long difference = known == null ? 0 : Math.abs(now.getOrDefault(end, 0L) - known.getValue());
        return difference > 0 && difference < ENOUGH;
    }

    /** What stood at the end of each group. */
    private static NavigableMap<LocalDate, Long> standing(List<MonthCount> groups) {
        NavigableMap<LocalDate, Long> standing = new TreeMap<>();
        long sum = 0;
        for (MonthCount group : groups) {
            sum += group.count();
            standing.put(group.to(), sum);
        }
        return standing;
    }

    /** The same groups of an estimate: so many for each one counted, rounded so that they add up to the rounded figure. */
    static List<MonthCount> scaled(List<MonthCount> groups, Counting counting) {
        List<MonthCount> scaled = new ArrayList<>();
        long counted = 0;
        for (MonthCount group : groups) {
            long before = counting.scaled(counted);
            counted += group.count();
            scaled.add(new MonthCount(group.from(), group.to(), counting.scaled(counted) - before));
        }
        return scaled;
    }

    private static MonthCount joined(MonthCount one, MonthCount next) {
        return new MonthCount(one.from(), next.to(), one.count() + next.count());
    }
}
