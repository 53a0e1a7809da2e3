package fr.jalon.events;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One full and one minimal sample of every event there is, the same ones for ever. */
public final class EventSamples {

    /**
     * An event with everything it can carry, and with nothing but what it must.
     *
     * @param minimal the same as {@code full} where nothing in the event is optional
     */
    public record Sample(DomainEvent full, DomainEvent minimal) {

        Sample(DomainEvent only) {
            this(only, only);
        }

        /** Whether the two differ. */
        public boolean hasOptionalParts() {
            return !full.equals(minimal);
        }
    }

    private static final Map<Class<? extends DomainEvent>, Sample> SAMPLES = Stream.of(
                    AccessSamples.all(),
                    PeopleSamples.all(),
                    ProgrammeSamples.all(),
                    SessionSamples.all(),
                    PathwaySamples.all(),
                    AuditSamples.all())
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableMap(sample -> sample.full().getClass(), Function.identity()));

    private EventSamples() {}

    /** A sample of every event, in the order of the catalogue. */
    public static List<Sample> all() {
        return EventCatalogue.events().stream().map(EventSamples::of).toList();
    }

    /** Both samples of one event. */
    public static Sample of(Class<? extends DomainEvent> type) {
        Sample sample = SAMPLES.get(type);
        if (sample == null) {
            throw new AssertionError("no sample of " + type.getSimpleName());
        }
        return sample;
    }

    /** The sample with everything the event can carry. */
    public static <E extends DomainEvent> E full(Class<E> type) {
        return type.cast(of(type).full());
    }

    /** The sample with nothing but what the event must carry. */
    public static <E extends DomainEvent> E minimal(Class<E> type) {
        return type.cast(of(type).minimal());
    }
}
