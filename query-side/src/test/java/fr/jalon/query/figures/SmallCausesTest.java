package fr.jalon.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.query.figures.Changes.Kind;
import fr.jalon.query.figures.SmallCauses.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a funder does not see of a gap, told as: definition, entered later, corrected, new. */
class SmallCausesTest {

    @Test
    void large_and_empty_parts_are_shown() {
        assertThat(hidden(0, 5, -6, 20)).isEmpty();
        assertThat(hidden(0, 0, 0, 0)).isEmpty();
    }

    @Test
    void two_small_parts_hide_each_other() {
        assertThat(hidden(0, 2, -1, 20)).containsExactly(1, 2);
    }

    @Test
    void a_small_part_alone_hides_the_smallest_other_that_could_be_anything() {
        assertThat(hidden(0, 5, 0, 2)).containsExactly(1, 3);
        assertThat(hidden(0, 0, -7, 2)).containsExactly(2, 3);
    }

    @Test
    void a_small_part_beside_nothing_hides_everything_that_could_make_up_for_it() {
        assertThat(hidden(0, 0, 0, 2)).containsExactly(0, 1, 3);
    }

    /** Every reader who knows the rule and the gap is left with two numbers at least for each small part. */
    @Test
    void no_small_part_is_known_by_subtraction_unless_everything_is_hidden() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            List<Part> parts =
                    parts(random.nextInt(13) - 6, random.nextInt(8), random.nextInt(13) - 6, random.nextInt(8));
            Set<Integer> hidden = SmallCauses.hidden(parts);
            for (int at = 0; at < parts.size(); at++) {
                if (parts.get(at).isSmall()) {
                    assertThat(hidden).as(parts.toString()).contains(at);
                    assertThat(hidden.size() == parts.size() || others(parts, hidden, at))
                            .as(parts + " hides " + hidden)
                            .isTrue();
                }
            }
        }
    }

    /** Whether another history gives the same gap, the same shown parts and the same words, with another number there. */
    private static boolean others(List<Part> parts, Set<Integer> hidden, int at) {
        long gap = sum(parts);
        return tried(parts, hidden, at, 0, new ArrayList<>(), gap);
    }

    private static boolean tried(
            List<Part> parts, Set<Integer> hidden, int at, int place, List<Part> chosen, long gap) {
        if (place == parts.size()) {
            return sum(chosen) == gap && chosen.get(at).count() != parts.get(at).count();
        }
        Part real = parts.get(place);
        if (!hidden.contains(place)) {
            return with(parts, hidden, at, place, chosen, gap, real.count());
        }
        for (long count = real.maySubtract() ? -20 : 0; count <= 20; count++) {
            boolean sameWord = new Part(real.kind(), count).isSmall() == real.isSmall();
            if (sameWord && with(parts, hidden, at, place, chosen, gap, count)) {
                return true;
            }
        }
        return false;
    }

    private static boolean with(
            List<Part> parts, Set<Integer> hidden, int at, int place, List<Part> chosen, long gap, long count) {
        List<Part> longer = new ArrayList<>(chosen);
        longer.add(new Part(parts.get(place).kind(), count));
        return tried(parts, hidden, at, place + 1, longer, gap);
    }

    private static long sum(List<Part> parts) {
        return parts.stream().mapToLong(Part::count).sum();
    }

    private static Set<Integer> hidden(long definition, long entered, long corrected, long added) {
        return SmallCauses.hidden(parts(definition, entered, corrected, added));
    }

    private static List<Part> parts(long definition, long entered, long corrected, long added) {
        return List.of(
                new Part(Kind.DEFINITION, definition),
                new Part(Kind.ENTERED_LATER, entered),
                new Part(Kind.CORRECTED, corrected),
                new Part(Kind.NEW, added));
    }
}
