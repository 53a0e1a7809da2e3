package fr.jalon.command.programme;

import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.ProgrammeId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say what a figure means; said otherwise later, it is a new version. Said again the same, it stays quiet. */
record DefineIndicator(
        @TargetAggregateIdentifier ProgrammeId programme,
        IndicatorId indicator,
        IndicatorDefinition definition,
        Instant now)
        implements ProgrammeCommand {

    @Override
    public List<ProgrammeEvent> decide(Programme.Running p) {
        Programme.Indicator current = p.indicators().get(indicator);
        if (current != null && current.definition().equals(definition)) {
            return List.of();
        }
        int version = current == null ? 1 : current.version() + 1;
        return List.of(new IndicatorDefined(programme, p.organisation(), indicator, version, definition, p.today(now)));
    }
}
