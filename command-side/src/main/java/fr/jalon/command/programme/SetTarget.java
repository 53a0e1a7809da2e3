package fr.jalon.command.programme;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.programme.ProgrammeEvent.TargetSet;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Promise a number.
 *
 * @param from when the promise takes effect; the programme's first day when it is not said
 */
record SetTarget(
        @TargetAggregateIdentifier ProgrammeId programme,
        IndicatorId indicator,
        int value,
        List<Milestone> milestones,
        @Nullable LocalDate from)
        implements ProgrammeCommand {

    @Override
    public List<ProgrammeEvent> decide(Programme.Running p) {
        LocalDate since = from == null ? p.period().from() : from;
        Programme.Target current = p.target(indicator).orElse(null);
        if (current != null && current.value() != null) {
            if (current.equals(new Programme.Target(value, milestones, since))) {
                return List.of();
            }
            throw new Refusal(ProgrammeRefusal.TARGET_ALREADY_SET, Map.of("current", current.value()));
        }
        TargetDates.check(p.period(), since, milestones);
        if (current != null && since.isBefore(current.since())) {
            throw new Refusal(ProgrammeRefusal.BEFORE_LAST_CHANGE, Map.of("since", current.since()));
        }
        return List.of(new TargetSet(programme, p.organisation(), indicator, value, milestones, since));
    }
}
