package fr.jalon.command.operations;

import fr.jalon.events.operations.OperationsEvent;
import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a list with names out of the product. */
record ExportList(
        @TargetAggregateIdentifier ExportId export,
        OrganisationId organisation,
        NamedList list,
        ExportPurpose purpose,
        LocalDate on) {

    /** @param taken whether this very export was recorded already */
    List<OperationsEvent> decide(boolean taken) {
        return taken ? List.of() : List.of(new ListExported(export, organisation, list, purpose, on));
    }
}
