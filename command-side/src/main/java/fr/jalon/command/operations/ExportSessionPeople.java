package fr.jalon.command.operations;

import fr.jalon.events.operations.OperationsEvent;
import fr.jalon.events.operations.OperationsEvent.SessionPeopleExported;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take the names of one session's people out of the product. */
record ExportSessionPeople(
        @TargetAggregateIdentifier ExportId export,
        OrganisationId organisation,
        SessionId session,
        ExportPurpose purpose,
        LocalDate on) {

    /** @param taken whether this very export was recorded already */
    List<OperationsEvent> decide(boolean taken) {
        return taken ? List.of() : List.of(new SessionPeopleExported(export, organisation, session, purpose, on));
    }
}
