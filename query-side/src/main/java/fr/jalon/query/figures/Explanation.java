package fr.jalon.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure taken apart.
 *
 * @param versions how the rule changed, the oldest first
 * @param value what is certain; {@code upper} adds the {@code unnamed}, people counted without a name
 * @param each for an estimate, how many for each one counted; 1 otherwise
 * @param count what counting the listed rows again gives: the figure
 * @param months what each month added; their sum is the figure
 * @param counted the rows counted; none for a funder, who sees no row
 * @param leftOut the rows left out, with why; none for a funder
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Explanation(
        @JsonUnwrapped Heading heading,
        List<Version> versions,
        long value,
        long lower,
        long upper,
        long unnamed,
        BigDecimal each,
        long count,
        String countSentence,
        List<MonthCount> months,
        List<Exclusion> exclusions,
        @Nullable Page<CountedUnitRow> counted,
        @Nullable Page<LeftOutRow> leftOut) {

    /** A definition the indicator had, and since when. */
    public record Version(int version, String label, String sentence, LocalDate definedOn) {}

    /** What was added from a first to a last day, both included; several months together for a funder where one alone has too few. */
    public record MonthCount(LocalDate from, LocalDate to, long count) {}

    /** How many were left out for one reason; for a funder, fewer than five people show bounds only. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Exclusion(
            String reason, String label, @Nullable Long count, long lower, long upper, boolean hidden) {}

    /**
     * One unit counted, with the facts that make it count.
     *
     * @param who a name for a coordinator, a pseudonym for an auditor
     * @param id its identifier, for a coordinator; for an auditor only where it is no person's and no family's
     * @param countedOn the day from which it counts
     * @param weight how much it adds; 1, or a quantity for a sum
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record CountedUnitRow(
            String who, @Nullable String id, LocalDate countedOn, long weight, List<FactLine> facts) {}

    /** Something left out: one fact, or all the facts of a unit below the threshold. */
    public record LeftOutRow(String reason, String label, String who, List<FactLine> facts) {}

    /**
     * One fact and the record it comes from.
     *
     * @param what the fact in French, such as « Présence »
     * @param person who it is about, and {@code family}: for a coordinator only
     * @param who the person's name, or an auditor's pseudonym for them
     * @param late whether it was recorded more than 7 days (a setting) after it occurred, {@code daysAfter} says how many, or {@code
     *     afterSharing}: once figures that cover that day had been shared with the funders
     * @param recordedBy the account that recorded it; an auditor sees a pseudonym
     * @param recordedAs the part that account played, such as « Coordination »
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record FactLine(
            String what,
            LocalDate occurredOn,
            @Nullable String who,
            @Nullable String person,
            @Nullable String family,
            @Nullable String session,
            @Nullable String workshop,
            @Nullable String territory,
            long quantity,
            @Nullable BigDecimal share,
            long position,
            String event,
            Instant recordedAt,
            boolean late,
            long daysAfter,
            boolean afterSharing,
            @Nullable String recordedBy,
            @Nullable String recordedAs) {}
}
