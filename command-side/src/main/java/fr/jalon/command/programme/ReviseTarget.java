package fr.jalon.command.programme;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.programme.ProgrammeEvent.TargetRevised;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Milestone;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Change the number promised, by somebody's decision.
 *
 * @param from the value the person saw, which must still be the current one
 * @param milestones the new plan; the one there was when it is not said
 */
record ReviseTarget(
        @TargetAggregateIdentifier ProgrammeId programme,
        IndicatorId indicator,
        int from,
        int to,
        @Nullable List<Milestone> milestones,
        DecidedBy decidedBy,
        Label amendment,
        LocalDate effectiveOn)
        implements ProgrammeCommand {

    @Override
    public List<ProgrammeEvent> decide(Programme.Running p) {
        Programme.Target current = p.target(indicator).orElse(null);
        if (current == null || current.value() == null) {
            throw new Refusal(ProgrammeRefusal.NO_TARGET);
        }
        List<Milestone> plan = milestones == null ? current.milestones() : milestones;
        if (current.value() == to && current.milestones().equals(plan)) {
            if (from == to) {
                throw new Refusal(ProgrammeRefusal.TARGET_UNCHANGED, Map.of("current", to));
            }
            if (current.since().equals(effectiveOn)) {
                return List.of();
            }
        }
        if (current.value() != from) {
            throw new Refusal(
                    ProgrammeRefusal.TARGET_CHANGED_MEANWHILE, Map.of("seen", from, "current", current.value()));
        }
        TargetDates.check(p.period(), effectiveOn, plan);
        if (effectiveOn.isBefore(current.since())) {
            throw new Refusal(ProgrammeRefusal.BEFORE_LAST_CHANGE, Map.of("since", current.since()));
        }
        return List.of(new TargetRevised(
                programme, p.organisation(), indicator, from, to, plan, decidedBy, amendment, effectiveOn));
    }
}
