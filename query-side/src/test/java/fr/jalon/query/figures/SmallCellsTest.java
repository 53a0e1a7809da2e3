package fr.jalon.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.query.figures.Figure.Cell;
import fr.jalon.query.figures.SmallCells.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final Counting HEADS = new Counting("attendance", null, false, BigDecimal.ONE);

    @Test
    void five_or_more_and_nobody_are_shown() {
        assertThat(hidden(HEADS, 5, 0, 12)).containsExactly(shown("A", 5), shown("B", 0), shown("C", 12));
    }

    @Test
    void fewer_than_five_show_bounds_and_hide_the_smallest_other_cell() {
        assertThat(hidden(HEADS, 3, 20, 12))
                .containsExactly(small("A"), shown("B", 20), new Cell("C", null, 0, 35, true));
    }

    @Test
    void two_small_cells_protect_each_other() {
        assertThat(hidden(HEADS, 3, 2, 12)).containsExactly(small("A"), small("B"), shown("C", 12));
    }

    @Test
    void small_cells_that_could_be_told_from_their_sum_hide_one_more() {
        assertThat(hidden(HEADS, 1, 1, 12)).containsExactly(small("A"), small("B"), new Cell("C", null, 0, 14, true));
        assertThat(hidden(HEADS, 4, 4, 12)).containsExactly(small("A"), small("B"), new Cell("C", null, 0, 20, true));
    }

    @Test
    void an_empty_cell_is_hidden_only_when_there_is_no_other() {
        assertThat(hidden(HEADS, 3, 0, 9)).containsExactly(small("A"), shown("B", 0), new Cell("C", null, 0, 12, true));
        assertThat(hidden(HEADS, 3, 0)).containsExactly(small("A"), new Cell("B", null, 0, 3, true));
    }

    @Test
    void an_estimate_is_hidden_by_the_families_behind_it() {
        Counting twice = new Counting("attendance", null, true, new BigDecimal("2"));
        assertThat(hidden(twice, 4, 6))
                .containsExactly(new Cell("A", null, 2, 8, true), new Cell("B", null, 0, 20, true));
    }

    private static List<Cell> hidden(Counting counting, long... counted) {
        List<Part> parts = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < counted.length; i++) {
            parts.add(new Part(String.valueOf((char) ('A' + i)), counted[i], 0));
            total += counted[i];
        }
        return SmallCells.hidden(parts, counting, total);
    }

    private static Cell shown(String name, long value) {
        return new Cell(name, value, value, value, false);
    }

    private static Cell small(String name) {
        return new Cell(name, null, 1, 4, true);
    }
}
