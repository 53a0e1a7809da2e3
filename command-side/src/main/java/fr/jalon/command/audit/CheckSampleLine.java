package fr.jalon.command.audit;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.audit.AuditEvent;
import fr.jalon.events.audit.AuditEvent.SampleLineChecked;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.SampleId;
import fr.jalon.events.value.SheetVerdict;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say what the signed sheet says of one presence of the sample. The same verdict again stays quiet, another takes its place. */
record CheckSampleLine(@TargetAggregateIdentifier SampleId sample, EventId presence, SheetVerdict verdict, LocalDate on)
        implements SampleCommand {

    @Override
    public List<AuditEvent> decide(Sample state) {
        Sample.Drawn drawn = state.drawn();
        if (!drawn.presences().contains(presence)) {
            throw new Refusal(SampleRefusal.LINE_UNKNOWN);
        }
        Sample.Checked before = drawn.verdictOn(presence);
        if (before != null && before.verdict() == verdict) {
            return List.of();
        }
        if (drawn.concluded()) {
            throw new Refusal(SampleRefusal.CONCLUDED);
        }
        return List.of(new SampleLineChecked(
                sample,
                drawn.organisation(),
                drawn.programme(),
                presence,
                verdict,
                before == null ? null : before.event(),
                on));
    }
}
