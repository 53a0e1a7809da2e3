package fr.jalon.query.figures;

import fr.jalon.events.Actor;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.ProgrammeId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The one read of figures, for pages and API alike. Every answer is already cut to what its {@link Actor} may see: what they may not
 * reach is {@link NotThere}, what was not released to them is {@link NotReleased}, a role without figures is {@link NoFigures}.
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

    /** How one figure grew, month by month, beside the plan. */
    Trajectory trajectory(Actor actor, ProgrammeId programme, IndicatorId indicator, Asked asked);

    /** No such programme or figure, or none that they may reach: the two can't be told apart. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    final class NotThere extends RuntimeException {
        public NotThere() {
            super("nothing there within their reach", null, false, false);
        }
    }

    /** A funder asked for a date or a position that the association did not release. */
    @ResponseStatus(HttpStatus.FORBIDDEN)
    final class NotReleased extends RuntimeException {
        public NotReleased() {
            super("not released to funders", null, false, false);
        }
    }

    /** Their role has no figures. */
    @ResponseStatus(HttpStatus.FORBIDDEN)
    final class NoFigures extends RuntimeException {
        public NoFigures() {
            super("this role reads no figures", null, false, false);
        }
    }
}
