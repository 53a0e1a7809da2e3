package fr.jalon.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number with what gives it its meaning.
 *
 * @param unit such as {@code families}, and {@code reach}, {@code direct} or {@code indirect}
 * @param target the target in effect that day, and {@code initialTarget} the one first set
 * @param value what is certain; {@code upper} adds those counted without a name
 * @param share of the target, a fraction of at most four decimals
 * @param sumMayExceedTotal whether one unit can be counted in several territories; {@code sumSentence} says so in French
 * @param explanation the address of the explanation, with the same date and position
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Figure(
        String indicator,
        String label,
        String unit,
        String reach,
        @Nullable Integer target,
        @Nullable Integer initialTarget,
        long value,
        long lower,
        long upper,
        @Nullable BigDecimal share,
        @Nullable BigDecimal shareOfInitial,
        int definitionVersion,
        List<Breakdown> breakdown,
        boolean sumMayExceedTotal,
        @Nullable String sumSentence,
        String explanation) {

    public Figure {
        breakdown = List.copyOf(breakdown);
    }

    /**
     * The same figure in parts.
     *
     * @param by {@code workshop-territory} or {@code home-area}; {@code label} is the French title
     */
    public record Breakdown(String by, String label, List<Cell> cells) {
        public Breakdown {
            cells = List.copyOf(cells);
        }
    }

    /** One part. A hidden one has no value, only bounds: so few people could be recognised (« moins de 5 »). */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Cell(String name, @Nullable Long value, long lower, long upper, boolean hidden) {}
}
