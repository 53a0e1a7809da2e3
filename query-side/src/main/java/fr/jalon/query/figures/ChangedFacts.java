package fr.jalon.query.figures;

import fr.jalon.query.figures.Changes.Change;
import fr.jalon.query.figures.Changes.Kind;
import fr.jalon.query.figures.Changes.Side;
import fr.jalon.query.figures.Explanation.FactLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts behind what moved in one figure: what each part of the gap gained and lost.
 *
 * @param each for an estimate, how many for each one counted; 1 otherwise
 */
public record ChangedFacts(Side from, Side to, Change change, BigDecimal each, List<Part> parts) {

    public ChangedFacts {
        parts = List.copyOf(parts);
    }

    /**
     * One part of the gap.
     *
     * @param count what its units add up to, before an estimate multiplies it
     * @param units how many gained or lost units there are; the first of them are listed
     */
    public record Part(Kind kind, String label, long count, long units, List<Line> lines) {}

    /**
     * A unit that began to count, or no longer does.
     *
     * @param gained whether it counts now and did not
     * @param weight how much it adds or takes away
     * @param ended why it counts no more, where a fact of it was corrected
     * @param facts what makes it count, or made it count
     */
    public record Line(
            boolean gained,
            String who,
            LocalDate countedOn,
            long weight,
            @Nullable String ended,
            List<FactLine> facts) {}
}
