package fr.jalon.query.figures;

import fr.jalon.query.figures.Changes.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hides which parts of a gap a funder does not see. The gap is the difference of two totals, which are never hidden; a part of one to
 * four people could point at somebody, so it shows « moins de 5 », and further parts are hidden with it until no subtraction from the
 * gap leaves a small part only one number it can be.
 */
final class SmallCauses {

    private static final int FEWEST_SHOWN = 5;

    private SmallCauses() {}

    /** The parts to hide, by their place; the small ones among them. */
    static Set<Integer> hidden(List<Part> parts) {
        Set<Integer> small = new TreeSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isSmall()) {
                small.add(i);
            }
        }
        Set<Integer> hidden = new TreeSet<>(small);
        while (!small.isEmpty() && canBeTold(parts, small, hidden)) {
            int next = smallestShown(parts, hidden);
            if (next < 0) {
                break;
            }
            hidden.add(next);
        }
        return hidden;
    }

    /** Whether some small part can be but one number, given the sum of the hidden ones and what the word on each says of it. */
    private static boolean canBeTold(List<Part> parts, Set<Integer> small, Set<Integer> hidden) {
        if (hidden.size() < 2) {
            return true;
        }
        long sum = hidden.stream().mapToLong(i -> parts.get(i).count()).sum();
        List<Part> others =
                hidden.stream().filter(i -> !small.contains(i)).map(parts::get).toList();
        List<Part> few = small.stream().map(parts::get).toList();
        return few.stream().anyMatch(told -> {
            Set<Integer> possible = new HashSet<>();
            for (int guess : told.guesses()) {
                if (possible(
                        sum - guess, few.stream().filter(part -> part != told).toList(), others)) {
                    possible.add(guess);
                }
            }
            return possible.size() < 2;
        });
    }

    /** Whether these small parts and these others could add up to it. */
    private static boolean possible(long rest, List<Part> few, List<Part> others) {
        if (few.isEmpty()) {
            return reachable(rest, others);
        }
        List<Part> left = few.subList(1, few.size());
        return few.getFirst().guesses().stream().anyMatch(guess -> possible(rest - guess, left, others));
    }

    /** A hidden part that is not small is nothing, or five at least. */
    private static boolean reachable(long rest, List<Part> others) {
        boolean signed = others.stream().anyMatch(Part::maySubtract);
        return rest == 0
                || !others.isEmpty() && rest >= FEWEST_SHOWN
                || signed && (rest <= -FEWEST_SHOWN || others.size() > 1);
    }

    private static int smallestShown(List<Part> parts, Set<Integer> hidden) {
        int smallest = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (!hidden.contains(i) && (smallest < 0 || before(parts.get(i), parts.get(smallest)))) {
                smallest = i;
            }
        }
        return smallest;
    }

    /** An empty part is the last resort: hiding it protects least. */
    private static boolean before(Part one, Part other) {
        if ((one.count() == 0) != (other.count() == 0)) {
            return other.count() == 0;
        }
        return Math.abs(one.count()) < Math.abs(other.count());
    }

    /** A part before it is scaled or hidden. */
    record Part(Kind kind, long count) {

        boolean isSmall() {
            return count != 0 && Math.abs(count) < FEWEST_SHOWN;
        }

        /** What is new or entered later can only add. */
        boolean maySubtract() {
            return switch (kind) {
                case NEW, ENTERED_LATER -> false;
                case CORRECTED, DEFINITION -> true;
            };
        }

        /** The numbers « moins de 5 » stands for. */
        List<Integer> guesses() {
            return maySubtract() ? List.of(-4, -3, -2, -1, 1, 2, 3, 4) : List.of(1, 2, 3, 4);
        }
    }
}
