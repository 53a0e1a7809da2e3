package fr.jalon.command.programme;

import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.programme.ProgrammeEvent.StrictScopeSet;
import fr.jalon.events.value.ProgrammeId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Have the programme's papers name people by their first name alone, as in child protection; or in full again. */
record SetStrictScope(@TargetAggregateIdentifier ProgrammeId programme, boolean strict, Instant now)
        implements ProgrammeCommand {

    @Override
    public List<ProgrammeEvent> decide(Programme.Running p) {
        return p.strict() == strict
                ? List.of()
                : List.of(new StrictScopeSet(programme, p.organisation(), strict, p.today(now)));
    }
}
