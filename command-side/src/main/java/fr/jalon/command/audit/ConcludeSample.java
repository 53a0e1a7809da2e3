package fr.jalon.command.audit;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.Personal;
import fr.jalon.events.audit.AuditEvent;
import fr.jalon.events.audit.AuditEvent.SampleConcluded;
import fr.jalon.events.value.SampleId;
import fr.jalon.events.value.SampleOutcome;
import fr.jalon.events.value.SheetVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Say what follows from a sample once every presence of it was looked for; once and for all. */
record ConcludeSample(
        @TargetAggregateIdentifier SampleId sample,
        SampleOutcome outcome,
        @Nullable Personal note,
        LocalDate on) implements SampleCommand {

    @Override
    public List<AuditEvent> decide(Sample state) {
        Sample.Drawn drawn = state.drawn();
        if (drawn.concluded()) {
            return List.of();
        }
        int left = drawn.presences().size() - drawn.checked().size();
        if (left > 0) {
            throw new Refusal(SampleRefusal.LINES_LEFT, Map.of("left", left));
        }
        return List.of(new SampleConcluded(
                sample,
                drawn.organisation(),
                drawn.programme(),
                drawn.with(SheetVerdict.AGREES),
                drawn.with(SheetVerdict.DIFFERS),
                drawn.with(SheetVerdict.MISSING),
                outcome,
                note,
                on));
    }
}
