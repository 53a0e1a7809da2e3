package fr.jalon.command.operations;

import fr.jalon.events.operations.OperationsEvent;
import fr.jalon.events.operations.OperationsEvent.ViewRebuildAsked;
import fr.jalon.events.value.UpkeepId;
import fr.jalon.events.value.UpkeepReason;
import fr.jalon.events.value.ViewName;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Have a view built again from the whole history. */
record RebuildView(@TargetAggregateIdentifier UpkeepId upkeep, ViewName view, UpkeepReason reason, LocalDate on) {

    /** @param asked whether this very rebuild was asked for already */
    List<OperationsEvent> decide(boolean asked) {
        return asked ? List.of() : List.of(new ViewRebuildAsked(upkeep, view, reason, on));
    }
}
