package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.ProgrammeId;
import java.util.List;
import java.util.Optional;

/**
 * The one read of figures, for pages and API alike. Every answer is already cut to what its {@link Actor} may see: what they may not
 * reach is {@link fr.jalon.query.http.Absent}; what was not released to a funder, or a role without figures, is
 * {@link fr.jalon.query.http.NotAllowed}.
 */
public interface Figures {

    /** The programmes they may reach; for an administrator those of the organisation, and nothing but their names. */
    List<ProgrammeSummary> programmes(Actor actor);

    /** One programme: what it is, what it promises and what was released of it. */
    ProgrammeDetail programme(Actor actor, ProgrammeId programme);

    /** Every figure of a programme, beside what was promised. */
    Progress progress(Actor actor, ProgrammeId programme, Asked asked);

    /** One figure taken apart: what is counted, what is left out and why. Counting it gives the figure again. */
    Explanation explanation(Actor actor, ProgrammeId programme, IndicatorId indicator, Asked asked, Paging paging);

    /** The same by pseudonyms, whoever reads it: for what leaves the product. */
    Explanation pseudonymous(Actor actor, ProgrammeId programme, IndicatorId indicator, Asked asked, Paging paging);

    /** How one figure grew, month by month, beside the plan. */
    Trajectory trajectory(Actor actor, ProgrammeId programme, IndicatorId indicator, Asked asked);

    /** Every figure as the funders would see it were it shared now: for whoever shares, before they do. */
    Progress preview(Actor actor, ProgrammeId programme, Asked asked);

    /** How one figure grew, as the funders would see it. */
    Trajectory previewTrajectory(Actor actor, ProgrammeId programme, IndicatorId indicator, Asked asked);

    /** What moved between two moments, and why; none while there is but one to look at. */
    Optional<Changes> changes(Actor actor, ProgrammeId programme, Compared compared);

    /** The facts behind what moved in one figure, for whoever sees rows; none where there is nothing to compare. */
    Optional<ChangedFacts> changedFacts(Actor actor, ProgrammeId programme, IndicatorId indicator, Compared compared);
}
