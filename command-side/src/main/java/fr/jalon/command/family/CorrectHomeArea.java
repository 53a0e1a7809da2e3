package fr.jalon.command.family;

import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.HomeAreaCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The family's home area was recorded wrong. A family that moved is {@link MoveFamily}. */
record CorrectHomeArea(
        @TargetAggregateIdentifier FamilyId family, HomeArea homeArea, CorrectionReason reason, LocalDate on)
        implements FamilyCommand {

    List<FamilyEvent> decide(Family state) {
        Family.Registered known = state.registered();
        return known.homeArea() == homeArea
                ? List.of()
                : List.of(new HomeAreaCorrected(
                        family, known.organisation(), known.homeArea(), homeArea, known.homeAreaRecord(), reason, on));
    }
}
