package fr.jalon.platform.processing;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import fr.jalon.events.value.EventId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One batch on its way into one view. It is handed over whole; if the view cannot take it, it is taken back to a savepoint and handed
 * over by halves, down to the event at fault. That one is set aside, with all that follows it in its stream.
 */
final class ViewBatch {

    private final Projection view;
    private final TransactionTemplate savepoint;
    private final Set<String> parkedStreams;
    private final List<Parked> parked = new ArrayList<>();

    ViewBatch(Projection view, TransactionTemplate savepoint, Set<String> parkedStreams) {
        this.view = view;
        this.savepoint = savepoint;
        this.parkedStreams = new HashSet<>(parkedStreams);
    }

    /** Writes what can be written, and returns what must be set aside, in the order of the events. */
    List<Parked> write(List<EventMessage<?>> messages) {
        attempt(messages);
        parked.sort((one, other) -> Long.compare(position(one.message()), position(other.message())));
        return parked;
    }

    private void attempt(List<EventMessage<?>> messages) {
        var open = withoutParked(messages);
        if (open.isEmpty()) {
            return;
        }
        try {
            savepoint.executeWithoutResult(
                    _ -> view.apply(open.stream().map(ViewBatch::recorded).toList()));
        } catch (RuntimeException failure) {
            if (!isTheEventsFault(failure)) {
                throw failure;
            }
            if (open.size() == 1) {
                park(open.getFirst(), failure);
            } else {
                attempt(open.subList(0, open.size() / 2));
                attempt(open.subList(open.size() / 2, open.size()));
            }
        }
    }

    private List<EventMessage<?>> withoutParked(List<EventMessage<?>> messages) {
        if (parkedStreams.isEmpty()) {
            return messages;
        }
        var open = new ArrayList<EventMessage<?>>(messages.size());
        for (var message : messages) {
            if (parkedStreams.contains(stream(message))) {
                park(message, null);
            } else {
                open.add(message);
            }
        }
        return open;
    }

    private void park(EventMessage<?> message, @Nullable RuntimeException failure) {
        if (parked.stream().noneMatch(letter -> letter.message().getIdentifier().equals(message.getIdentifier()))) {
            parked.add(new Parked(stream(message), message, failure));
        }
        parkedStreams.add(stream(message));
    }

    /**
     * Data that does not fit (SQLState classes 22 and 23), the same row twice in one statement (21, which a smaller batch cures) and
     * faults of Java code are the event's; anything else the database says is the moment's, and will pass.
     */
    static boolean isTheEventsFault(RuntimeException failure) {
        SQLException sql = LetterCause.sqlAmong(failure);
        if (sql == null) {
            return true;
        }
        var state = sql.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("21"));
    }

    static Recorded<DomainEvent> recorded(EventMessage<?> message) {
        if (!(message.getPayload() instanceof DomainEvent event)
                || !(message instanceof DomainEventMessage<?> inStream)) {
            throw new IllegalStateException("an event under a name that this version does not know");
        }
        var metadata = new HashMap<String, String>();
        for (Map.Entry<String, ?> entry : message.getMetaData().entrySet()) {
            metadata.put(entry.getKey(), String.valueOf(entry.getValue()));
        }
        var recordedAt = metadata.remove(PositionedEvents.RECORDED_AT);
        return new Recorded<>(
                position(message),
                Instant.parse(recordedAt),
                new EventId(message.getIdentifier()),
                inStream.getAggregateIdentifier(),
                inStream.getSequenceNumber(),
                metadata,
                event);
    }

    static long position(EventMessage<?> message) {
        return ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
    }

    static String stream(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> inStream
                ? inStream.getAggregateIdentifier()
                : message.getIdentifier();
    }

    /** An event to set aside; without a failure of its own when it only follows one. */
    record Parked(
            String stream,
            EventMessage<?> message,
            @Nullable RuntimeException failure) {}
}
