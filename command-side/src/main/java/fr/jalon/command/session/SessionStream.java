package fr.jalon.command.session;

import fr.jalon.events.session.SessionEvent;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.SessionId;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** One session's stream, as Axon loads and writes it. */
abstract class SessionStream {

    /** The version of a stream without an event. */
    private static final long NONE = -1;

    @AggregateIdentifier
    private @Nullable SessionId id;

    private Session state = new Session.Unknown();

    @EventSourcingHandler
    void on(SessionEvent event, @MessageIdentifier String eventId, @Timestamp Instant at) {
        id = event.session();
        state = state.evolve(event, new EventId(eventId), at);
    }

    final Session state() {
        return state;
    }

    final long version() {
        Long version = AggregateLifecycle.getVersion();
        return version == null ? NONE : version;
    }

    final void tell(List<SessionEvent> facts) {
        facts.forEach(AggregateLifecycle::apply);
    }
}
