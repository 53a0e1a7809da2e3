package fr.jalon.command.family;

import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The family lives in another home area from a date on; what was counted before keeps the area of its day. */
record MoveFamily(@TargetAggregateIdentifier FamilyId family, HomeArea homeArea, LocalDate on)
        implements FamilyCommand {

    List<FamilyEvent> decide(Family state) {
        Family.Registered known = state.registered();
        return known.homeArea() == homeArea
                ? List.of()
                : List.of(new FamilyMoved(family, known.organisation(), known.homeArea(), homeArea, on));
    }
}
