package fr.jalon.command.operations;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Asks the event store. */
@Component
class StoredStreams implements Streams {

    private final EventStore store;

    StoredStreams(EventStore store) {
        this.store = store;
    }

    @Override
    public boolean exist(String stream) {
        return store.lastSequenceNumberFor(stream).isPresent();
    }
}
