package fr.jalon.command.http;

import fr.jalon.events.EventType;
import fr.jalon.events.value.EventId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Notes which events a request's unit of work records, those of automations included. */
@Component
class RecordedEvents {

    private static final String KEY = RecordedEvents.class.getName();

    RecordedEvents(EventStore events) {
        events.registerDispatchInterceptor(messages -> {
            messages.forEach(RecordedEvents::note);
            return (_, message) -> message;
        });
    }

    private static void note(EventMessage<?> message) {
        EventType type = message.getPayloadType().getAnnotation(EventType.class);
        if (type != null) {
            CurrentUnitOfWork.ifStarted(
                    work -> of(work.root()).put(new EventId(message.getIdentifier()), type.value()));
        }
    }

    private static Map<EventId, String> of(UnitOfWork<?> root) {
        return root.getOrComputeResource(KEY, _ -> new LinkedHashMap<>());
    }

    List<EventId> ids(UnitOfWork<?> root) {
        return List.copyOf(of(root).keySet());
    }

    List<String> names(UnitOfWork<?> root) {
        return List.copyOf(of(root).values());
    }
}
