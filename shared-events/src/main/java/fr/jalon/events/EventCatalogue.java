package fr.jalon.events;

import fr.jalon.events.access.AccessEvent;
import fr.jalon.events.audit.AuditEvent;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.operations.OperationsEvent;
import fr.jalon.events.organisation.OrganisationEvent;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.people.PersonEvent;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.session.SessionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every event there is: the serializer, the documentation and the contract tests read this list. */
public final class EventCatalogue {

    private static final List<Class<? extends DomainEvent>> STREAMS = List.of(
            OrganisationEvent.class,
            AccessEvent.class,
            PersonEvent.class,
            FamilyEvent.class,
            ProgrammeEvent.class,
            SessionEvent.class,
            PathwayEvent.class,
            OperationsEvent.class,
            AuditEvent.class);

    private EventCatalogue() {}

    /** The sealed interfaces, one per kind of stream. */
    public static List<Class<? extends DomainEvent>> streams() {
        return STREAMS;
    }

    /** The event records of every stream. */
    public static List<Class<? extends DomainEvent>> events() {
        return STREAMS.stream().flatMap(EventCatalogue::recordsOf).toList();
    }

    private static Stream<Class<? extends DomainEvent>> recordsOf(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.asSubclass(DomainEvent.class))
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalogue::recordsOf);
    }
}
