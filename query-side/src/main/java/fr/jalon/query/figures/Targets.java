package fr.jalon.query.figures;

import fr.jalon.query.figures.ProgrammeDetail.TargetChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The decisions about one target, in the order in which they were recorded. Each says « from that day on, so many »: a later decision
 * goes before an earlier one for every day it covers.
 */
record Targets(List<TargetChange> changes) {

    static final Targets NONE = new Targets(List.of());

    Targets {
        changes = List.copyOf(changes);
    }

    /** The decision in effect that day; it may be that nothing is promised any more. */
    Optional<TargetChange> inEffect(LocalDate on) {
        return changes.stream()
                .filter(change -> !change.effectiveOn().isAfter(on))
                .reduce((_, later) -> later);
    }

    @Nullable
    Integer value(LocalDate on) {
        return inEffect(on).map(TargetChange::value).orElse(null);
    }

    /** The value first promised, once any was. */
    @Nullable
    Integer initial(LocalDate on) {
        return changes.stream()
                .filter(change -> !change.effectiveOn().isAfter(on))
                .filter(change -> change.kind().equals("set"))
                .findFirst()
                .map(TargetChange::value)
                .orElse(null);
    }
}
