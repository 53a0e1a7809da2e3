package fr.jalon.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.query.figures.ProgrammeDetail.TargetChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two moments, and why: the parts of each gap add up to it exactly.
 *
 * @param complete whether everything known at both positions is counted, and {@code pending} how many records are not yet
 * @param decisions about targets that were recorded or took effect between the two, the oldest first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Changes(
        ProgrammeId programme,
        String programmeName,
        Side from,
        Side to,
        boolean complete,
        long pending,
        List<Change> figures,
        List<Decision> decisions) {

    public Changes {
        figures = List.copyOf(figures);
        decisions = List.copyOf(decisions);
    }

    /**
     * One of the two moments.
     *
     * @param sharedOn the day these figures were shared with the funders; none where they were not
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Side(
            LocalDate on, long position, @Nullable LocalDate sharedOn) {

        /** How an address names it. */
        public String key() {
            return on + "." + position;
        }
    }

    /**
     * One figure, then and now.
     *
     * @param before none where it was not defined yet
     * @param gap {@code now} less {@code before}, of what is certain
     * @param causes what the gap is made of; none where there is no gap to take apart
     * @param targetBefore the target in effect then, and {@code target} now
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Change(
            String indicator,
            String label,
            String unit,
            String reach,
            @Nullable Count before,
            Count now,
            @Nullable Long gap,
            List<Cause> causes,
            @Nullable Integer targetBefore,
            @Nullable Integer target,
            int definitionVersion) {

        public Change {
            causes = List.copyOf(causes);
        }

        /** Whether anything about it is not as it was, hidden parts included. */
        public boolean moved() {
            return before == null
                    || !before.equals(now)
                    || causes.stream().anyMatch(cause -> cause.count() == null || cause.count() != 0);
        }
    }

    /** What is certain, and the bounds where people were counted without a name. */
    public record Count(long value, long lower, long upper) {}

    /**
     * A part of a gap.
     *
     * @param count how much it adds; none where it is hidden
     * @param hidden whether so few people could be recognised, in this part or ({@code few} false) in another that subtraction would give
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Cause(Kind kind, String label, @Nullable Long count, boolean hidden, boolean few) {}

    /** A decision about a target, with the figure it is about. */
    public record Decision(String indicator, String label, TargetChange change) {}

    /** Why a figure is not what it was. */
    public enum Kind {
        DEFINITION("Définition changée"),
        ENTERED_LATER("Saisi depuis, pour la période d’avant"),
        CORRECTED("Rectifications de la période d’avant"),
        NEW("Nouveau sur la période");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The French words. */
        public String label() {
            return label;
        }

        /** How an answer names it. */
        @com.fasterxml.jackson.annotation.JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
