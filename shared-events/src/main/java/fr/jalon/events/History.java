package fr.jalon.events;

import fr.jalon.events.value.EventId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The order and the time of the history: every event has a gapless position and an instant at which it was recorded. */
public interface History {

    /** The last position given; 0 before the first event. */
    long head();

    /** Gives a position to what has become visible and has none yet, and returns the head. Write processes only. */
    long sequence();

    /** The positions of these events, ascending; an event without a position yet is left out. */
    List<Long> positionsOf(Collection<EventId> events);

    /** The last position recorded at or before this instant; 0 when there is none. */
    long positionAt(Instant knownAt);

    /** When this position was recorded; {@link Instant#EPOCH} for position 0. */
    Instant recordedAt(long position);
}
