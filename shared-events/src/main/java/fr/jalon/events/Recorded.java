package fr.jalon.events;

import fr.jalon.events.value.EventId;
import java.time.Instant;
import java.util.Map;

/**
 * An event as the history holds it.
 *
 * @param position its place in the whole history, gapless from 1
 * @param recordedAt when the history took it in; never decreasing along positions
 * @param id its identifier
 * @param stream the stream it belongs to, and {@code sequence} its place there from 0
 * @param metadata see {@link EventMetadata}
 */
public record Recorded<E extends DomainEvent>(
        long position,
        Instant recordedAt,
        EventId id,
        String stream,
        long sequence,
        Map<String, String> metadata,
        E event) {
    public Recorded {
        metadata = Map.copyOf(metadata);
    }
}
