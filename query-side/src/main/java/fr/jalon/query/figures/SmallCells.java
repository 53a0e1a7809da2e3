package fr.jalon.query.figures;

import fr.jalon.query.figures.Figure.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hides what would let a funder recognise somebody. A cell of one to four people shows « moins de 5 »; alone it could be had by
 * subtraction from the total, so a second cell is hidden with it, and more as long as the hidden ones can still be told.
 */
final class SmallCells {

    private static final long FEWEST_SHOWN = 5;

    private SmallCells() {}

    static boolean isSmall(long counted) {
        return counted > 0 && counted < FEWEST_SHOWN;
    }

    /** The cells of one breakdown as anyone else sees them. */
    static List<Cell> shown(List<Part> parts, Counting counting) {
        return parts.stream().map(part -> shown(part, counting)).toList();
    }

    /**
     * The cells of one breakdown as a funder sees them.
     *
     * @param total of the figure, before it is scaled: the only bound given of a cell hidden for another's sake
     */
    static List<Cell> hidden(List<Part> parts, Counting counting, long total) {
        Set<Integer> small = new TreeSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (isSmall(parts.get(i).counted())) {
                small.add(i);
            }
        }
        Set<Integer> others = others(parts, small);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (small.contains(i)) {
                cells.add(new Cell(part.name(), null, counting.scaled(1), counting.scaled(FEWEST_SHOWN - 1), true));
            } else if (others.contains(i)) {
                cells.add(new Cell(part.name(), null, 0, counting.scaled(total + part.unnamed()), true));
            } else {
                cells.add(shown(part, counting));
            }
        }
        return cells;
    }

    private static Set<Integer> others(List<Part> parts, Set<Integer> small) {
        Set<Integer> others = new TreeSet<>();
        while (!small.isEmpty() && canBeTold(parts, small, others)) {
            int next = smallestShown(parts, small, others);
            if (next < 0) {
                break;
            }
            others.add(next);
        }
        return others;
    }

    /** One hidden cell is the total less the others; several that add up to the least or the most they can hold are known too. */
    private static boolean canBeTold(List<Part> parts, Set<Integer> small, Set<Integer> others) {
        long sum = small.stream().mapToLong(i -> parts.get(i).counted()).sum()
                + others.stream().mapToLong(i -> parts.get(i).counted()).sum();
        long most = small.size() * (FEWEST_SHOWN - 1);
        return small.size() + others.size() < 2 || sum == small.size() || (others.isEmpty() && sum == most);
    }

    private static int smallestShown(List<Part> parts, Set<Integer> small, Set<Integer> others) {
        int smallest = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (!small.contains(i)
                    && !others.contains(i)
                    && (smallest < 0 || before(parts.get(i), parts.get(smallest)))) {
                smallest = i;
            }
        }
        return smallest;
    }

    /** An empty cell is the last resort: hiding it protects least. */
    private static boolean before(Part one, Part other) {
        if ((one.counted() == 0) != (other.counted() == 0)) {
            return other.counted() == 0;
        }
        return one.counted() < other.counted();
    }

    private static Cell shown(Part part, Counting counting) {
        long value = counting.scaled(part.counted());
        return new Cell(part.name(), value, value, counting.scaled(part.counted() + part.unnamed()), false);
    }

    /** A cell before it is scaled or hidden, with those counted without a name who might be in it. */
    record Part(String name, long counted, long unnamed) {}
}
