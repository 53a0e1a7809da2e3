package fr.jalon.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.query.figures.Explanation.MonthCount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MonthGroupsTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);

    @Test
    void every_month_is_told_up_to_the_day_asked_for() {
        TreeMap<LocalDate, Long> added = new TreeMap<>();
        added.put(LocalDate.of(2024, 2, 1), 3L);
        assertThat(MonthGroups.each(added, JANUARY, LocalDate.of(2024, 3, 12)))
                .containsExactly(
                        new MonthCount(JANUARY, LocalDate.of(2024, 1, 31), 0),
                        new MonthCount(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), 3),
                        new MonthCount(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 12), 0));
    }

    @Test
    void what_came_before_the_first_day_is_told_too() {
        TreeMap<LocalDate, Long> added = new TreeMap<>();
        added.put(LocalDate.of(2023, 12, 1), 3L);
        assertThat(MonthGroups.each(added, JANUARY, LocalDate.of(2024, 1, 12)))
                .containsExactly(
                        new MonthCount(LocalDate.of(2023, 12, 1), LocalDate.of(2023, 12, 31), 3),
                        new MonthCount(JANUARY, LocalDate.of(2024, 1, 12), 0));
    }

    @Test
    void the_steps_of_one_person_are_told_by_quarter() {
        assertThat(MonthGroups.quarters(months(0, 2, 1, 4, 9, 0, 5)))
                .extracting(MonthCount::count)
                .containsExactly(3L, 13L, 5L);
        assertThat(MonthGroups.quarters(months(0, 2, 1, 4)).getLast().from()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(MonthGroups.quarters(List.of())).isEmpty();
    }

    @Test
    void an_end_is_left_out_where_an_earlier_release_makes_it_a_difference_of_a_few() {
        List<MonthCount> told = months(5, 7, 6);
        assertThat(counts(MonthGroups.apart(months(5, 7, 6, 5), List.of(told)))).containsExactly(5L, 7L, 6L, 5L);
        assertThat(counts(MonthGroups.apart(months(5, 8, 6, 5), List.of(told)))).containsExactly(5L, 19L);
        assertThat(counts(MonthGroups.apart(months(5, 12, 6, 5), List.of(told))))
                .containsExactly(5L, 12L, 6L, 5L);
        assertThat(counts(MonthGroups.apart(months(5, 7, 6, 0, 8), List.of(told, months(5, 7, 8)))))
                .containsExactly(5L, 7L, 14L);
        assertThat(MonthGroups.apart(List.of(), List.of(told))).isEmpty();
    }

    @Test
    void months_are_put_together_until_nobody_or_at_least_five_are_in_a_group() {
        assertThat(counts(MonthGroups.together(months(0, 2, 1, 4, 9, 0, 5)))).containsExactly(0L, 7L, 9L, 0L, 5L);
    }

    @Test
    void what_remains_at_the_end_joins_the_groups_before_it() {
        assertThat(counts(MonthGroups.together(months(6, 5, 0, 2)))).containsExactly(6L, 7L);
        assertThat(counts(MonthGroups.together(months(0, 0, 2)))).containsExactly(2L);
        assertThat(counts(MonthGroups.together(List.of()))).isEmpty();
    }

    @Test
    void groups_follow_each_other_day_by_day() {
        List<MonthCount> groups = MonthGroups.together(months(0, 2, 1, 4, 9, 0, 5, 1));
        for (int i = 1; i < groups.size(); i++) {
            assertThat(groups.get(i).from()).isEqualTo(groups.get(i - 1).to().plusDays(1));
        }
    }

    @Test
    void an_estimates_groups_add_up_to_the_rounded_figure() {
        Counting each = new Counting("attendance", null, true, new BigDecimal("2.3"));
        List<MonthCount> scaled = MonthGroups.scaled(months(5, 5, 7), each);
        assertThat(scaled.stream().mapToLong(MonthCount::count).sum()).isEqualTo(each.scaled(17));
    }

    private static List<MonthCount> months(long... counts) {
        List<MonthCount> months = new java.util.ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            LocalDate first = JANUARY.plusMonths(i);
            months.add(new MonthCount(first, first.plusMonths(1).minusDays(1), counts[i]));
        }
        return months;
    }

    private static List<Long> counts(List<MonthCount> groups) {
        return groups.stream().map(MonthCount::count).toList();
    }
}
