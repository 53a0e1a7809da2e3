package fr.jalon.command.programme;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.programme.ProgrammeEvent.TargetWithdrawn;
import fr.jalon.events.value.DecidedBy;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Promise the number no more, by somebody's decision.
 *
 * @param value the value the person saw, which must still be the current one
 */
record WithdrawTarget(
        @TargetAggregateIdentifier ProgrammeId programme,
        IndicatorId indicator,
        int value,
        DecidedBy decidedBy,
        Label amendment,
        LocalDate effectiveOn)
        implements ProgrammeCommand {

    @Override
    public List<ProgrammeEvent> decide(Programme.Running p) {
        Programme.Target current = p.target(indicator).orElse(null);
        if (current == null) {
            throw new Refusal(ProgrammeRefusal.NO_TARGET);
        }
        if (current.value() == null) {
            return List.of();
        }
        if (current.value() != value) {
            throw new Refusal(
                    ProgrammeRefusal.TARGET_CHANGED_MEANWHILE, Map.of("seen", value, "current", current.value()));
        }
        TargetDates.check(p.period(), effectiveOn, List.of());
        if (effectiveOn.isBefore(current.since())) {
            throw new Refusal(ProgrammeRefusal.BEFORE_LAST_CHANGE, Map.of("since", current.since()));
        }
        return List.of(
                new TargetWithdrawn(programme, p.organisation(), indicator, value, decidedBy, amendment, effectiveOn));
    }
}
