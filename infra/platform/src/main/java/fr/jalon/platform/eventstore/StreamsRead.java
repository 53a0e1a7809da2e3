package fr.jalon.platform.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/**
 * Streams as they were read last, so that only what came since is read and deserialised again.
 *
 * <p>The database is asked each time, from the last event known: another process may have written, and an event that was read before
 * its transaction committed, or before it reached the disk, may be there no more. When that last one is not the one known, the stream
 * is read anew; when it is, so are all before it, for a stream only grows. Personal values are kept sealed, as they are in the events.
 */
final class StreamsRead {

    /** Some 20 MB, at a kilobyte each: the sessions of an evening are of some hundred events. */
    private static final int EVENTS = 20_000;

    private final Cache<String, List<DomainEventMessage<?>>> streams = Caffeine.newBuilder()
            .maximumWeight(EVENTS)
            .weigher((String _, List<DomainEventMessage<?>> events) -> events.size())
            .build();

    /**
     * The whole stream.
     *
     * @param stored what is stored of it, from the sequence number this is given
     */
    DomainEventStream read(String stream, LongFunction<DomainEventStream> stored) {
        var known = streams.getIfPresent(stream);
        if (known == null) {
            return keep(stream, List.of(), stored.apply(0));
        }
        var sinceLast = stored.apply(known.size() - 1);
        return sinceLast.hasNext() && isSame(sinceLast.next(), known.getLast())
                ? keep(stream, known, sinceLast)
                : keep(stream, List.of(), stored.apply(0));
    }

    private DomainEventStream keep(String stream, List<DomainEventMessage<?>> known, DomainEventStream later) {
        if (known.isEmpty() || later.hasNext()) {
            var whole = new ArrayList<>(known);
            later.forEachRemaining(event -> whole.add(deserialised(event)));
            if (!whole.isEmpty()) {
                streams.put(stream, List.copyOf(whole));
            }
            return DomainEventStream.of(whole);
        }
        return DomainEventStream.of(known);
    }

    private static boolean isSame(DomainEventMessage<?> one, DomainEventMessage<?> other) {
        return one.getIdentifier().equals(other.getIdentifier());
    }

    /** Without the text it was read from. */
    private static DomainEventMessage<?> deserialised(DomainEventMessage<?> read) {
        return new GenericDomainEventMessage<>(
                read.getType(),
                read.getAggregateIdentifier(),
                read.getSequenceNumber(),
                read.getPayload(),
                read.getMetaData(),
                read.getIdentifier(),
                read.getTimestamp());
    }
}
