package fr.jalon.command.operations;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.operations.OperationsEvent;
import fr.jalon.events.operations.OperationsEvent.SensitiveRecordOpened;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.OpeningId;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Open a family's sensitive file, for a reason. */
record OpenSensitiveRecord(
        @TargetAggregateIdentifier OpeningId opening,
        OrganisationId organisation,
        FamilyId family,
        OpeningReason reason,
        LocalDate on) {

    /** @param opened whether this very opening was recorded already */
    List<OperationsEvent> decide(boolean opened, SensitiveFiles files) {
        if (opened) {
            return List.of();
        }
        if (!files.holds(family)) {
            throw new Refusal(OperationsRefusal.FILE_NOT_SENSITIVE);
        }
        return List.of(new SensitiveRecordOpened(opening, organisation, family, reason, on));
    }
}
