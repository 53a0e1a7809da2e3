package fr.jalon.query.programme.overview;

import fr.jalon.events.Actor;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.http.Absent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a programme by the id in an address, and what stands of its promises. */
@Component
final class Overview {
    private final Figures figures;

    Overview(Figures figures) {
        this.figures = figures;
    }

    ProgrammeDetail open(Actor actor, String id) {
        try {
            return figures.programme(actor, new ProgrammeId(id));
        } catch (IllegalArgumentException notAnId) {
            throw new Absent();
        }
    }

    /** An indicator with the last decision about its target; none while nothing is promised. */
    record Promised(ProgrammeDetail.Promise promise, ProgrammeDetail.@Nullable TargetChange last) {
        static Promised of(ProgrammeDetail.Promise promise) {
            List<ProgrammeDetail.TargetChange> changes = promise.targets();
            return new Promised(promise, changes.isEmpty() ? null : changes.getLast());
        }

        /** The number promised now; none before the first, and none once withdrawn. */
        public @Nullable Integer value() {
            return last == null ? null : last.value();
        }

        /** The dated steps of the plan in force. */
        public List<ProgrammeDetail.Step> milestones() {
            return last == null ? List.of() : last.milestones();
        }
    }

    static Promised promised(ProgrammeDetail programme, String indicator) {
        return programme.promises().stream()
                .filter(promise -> promise.indicator().equals(indicator))
                .map(Promised::of)
                .findFirst()
                .orElseThrow(Absent::new);
    }
}
