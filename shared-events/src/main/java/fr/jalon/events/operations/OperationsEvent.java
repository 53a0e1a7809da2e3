package fr.jalon.events.operations;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.OpeningId;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;

/** What was done with the records themselves. Each export and each opening is a stream of its own. */
public sealed interface OperationsEvent extends DomainEvent {

    /** A list with names left the product, for a purpose; who took it is said beside the event. */
    @EventType("operations.list-exported")
    record ListExported(
            ExportId export, OrganisationId organisation, NamedList list, ExportPurpose purpose, LocalDate occurredOn)
            implements OperationsEvent {}

    /** The names of one session's people left the product, for a purpose. */
    @EventType("operations.session-people-exported")
    record SessionPeopleExported(
            ExportId export,
            OrganisationId organisation,
            SessionId session,
            ExportPurpose purpose,
            LocalDate occurredOn)
            implements OperationsEvent {}

    /** A family's sensitive file was opened, for a reason; who opened it is said beside the event. */
    @EventType("operations.sensitive-record-opened")
    record SensitiveRecordOpened(
            OpeningId opening, OrganisationId organisation, FamilyId family, OpeningReason reason, LocalDate occurredOn)
            implements OperationsEvent {}
}
