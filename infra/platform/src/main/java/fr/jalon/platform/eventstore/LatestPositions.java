package fr.jalon.platform.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.jalon.events.value.EventId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The positions this process gave a moment ago: whoever recorded an event asks for its position next. */
final class LatestPositions {

    private static final int EVENTS = 5_000;

    private final Cache<String, Long> positions =
            Caffeine.newBuilder().maximumSize(EVENTS).build();

    /**
     * Notes what a run of the sequencer gave, once that is durable.
     *
     * @param events their identifiers, in order, the last one at the head
     */
    void add(long head, List<String> events) {
        var position = head - events.size();
        for (var event : events) {
            positions.put(event, ++position);
        }
    }

    /** The positions of all of these, ascending; nothing when one of them is not known here. */
    Optional<List<Long>> of(Collection<EventId> events) {
        var known = positions.getAllPresent(events.stream().map(EventId::value).toList());
        return known.size() == events.size()
                ? Optional.of(known.values().stream().sorted().toList())
                : Optional.empty();
    }
}
