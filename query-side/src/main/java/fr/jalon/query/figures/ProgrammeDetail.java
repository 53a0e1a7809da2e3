package fr.jalon.query.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme: what it is, what it promises and what was released of it.
 *
 * @param organisation the carrier (porteur)
 * @param releases the latest first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ProgrammeDetail(
        ProgrammeId id,
        String name,
        @Nullable String scheme,
        OrganisationId organisation,
        LocalDate from,
        LocalDate to,
        String zone,
        List<Named> territories,
        List<Named> strands,
        List<OrganisationId> funders,
        List<Promise> promises,
        List<Release> releases) {

    /** Something with a public name. */
    public record Named(String id, String name) {}

    /**
     * An indicator with everything that was promised of it, the oldest first.
     *
     * @param unit such as {@code families}
     * @param reach {@code direct} or {@code indirect}
     */
    public record Promise(
            String indicator,
            String label,
            String sentence,
            String unit,
            String reach,
            int definitionVersion,
            List<TargetChange> targets) {}

    /**
     * One decision about a target.
     *
     * @param kind {@code set}, {@code revised} or {@code withdrawn}
     * @param from the value before, for a revision or a withdrawal
     * @param value the value promised; none once withdrawn
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record TargetChange(
            String kind,
            @Nullable Integer from,
            @Nullable Integer value,
            LocalDate effectiveOn,
            @Nullable String decidedBy,
            @Nullable String amendment,
            List<Step> milestones,
            long position) {}

    /** A dated step towards a target (échéance). */
    public record Step(LocalDate on, int value) {}

    /** Figures shared with the funders: arrested on a date, as known at a position. */
    public record Release(LocalDate on, long position, LocalDate releasedOn) {

        /** How an address names it, such as 2024-06-30.1200: the same day may be shared twice. */
        public String key() {
            return on + "." + position;
        }
    }
}
