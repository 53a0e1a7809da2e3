package fr.jalon.query.figures;

import fr.jalon.events.programme.Measure;
import fr.jalon.events.value.Identity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the expression reads it: a kind of fact, what is told apart, and how many for each one.
 *
 * @param distinct none for a sum of quantities
 * @param estimated whether it counts one thing to say how many of another there may be
 * @param each 1 but for an estimate
 */
record Counting(String facts, Measure.@Nullable Distinct distinct, boolean estimated, BigDecimal each) {

    static Counting of(Measure measure) {
        return switch (measure) {
            case Measure.Sum sum -> new Counting(sum.facts(), null, false, BigDecimal.ONE);
            case Measure.Distinct of -> new Counting(of.facts(), of, false, BigDecimal.ONE);
            case Measure.Estimate estimate -> new Counting(estimate.facts(), estimate.of(), true, estimate.each());
        };
    }

    /** Whether people counted without a name might be some more of what is told apart here. */
    boolean mayHoldUnnamed() {
        return distinct != null
                && distinct.facts().equals("attendance")
                && (distinct.of() == Identity.FAMILY || distinct.of() == Identity.PERSON);
    }

    /** Whether one unit can be counted in several territories, so that their sum may exceed the total. */
    boolean overlaps() {
        return distinct == null ? facts.equals("session-completed") : distinct.of() != Identity.WORKSHOP;
    }

    /** So many for this number of different ones, in whole numbers: an estimate pretends to nothing finer. */
    long scaled(long counted) {
        return each.multiply(BigDecimal.valueOf(counted))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
