package fr.jalon.events.operations;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.EventType;
import fr.jalon.events.value.DiscardReason;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.OpeningId;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.UpkeepId;
import fr.jalon.events.value.UpkeepReason;
import fr.jalon.events.value.ViewName;
import java.time.LocalDate;

/** What was done with the records themselves. Each export, each opening and each piece of upkeep is a stream of its own. */
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

    /** A view is to be built again from the whole history, beside the one that is read, which it then takes the place of. */
    @EventType("operations.view-rebuild-asked")
    record ViewRebuildAsked(UpkeepId upkeep, ViewName view, UpkeepReason reason, LocalDate occurredOn)
            implements OperationsEvent {}

    /** What a view set aside of one stream is to be tried again, in order. */
    @EventType("operations.letter-retry-asked")
    record LetterRetryAsked(UpkeepId upkeep, ViewName view, String stream, UpkeepReason reason, LocalDate occurredOn)
            implements OperationsEvent {}

    /**
     * What a view set aside of one stream is given up, up to a position; what came later is tried. The view has a hole from then on, and
     * says so until it is built again.
     */
    @EventType("operations.letter-discard-asked")
    record LetterDiscardAsked(
            UpkeepId upkeep, ViewName view, String stream, long upTo, DiscardReason reason, LocalDate occurredOn)
            implements OperationsEvent {}
}
