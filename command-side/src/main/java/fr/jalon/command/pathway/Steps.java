package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sessions recorded as steps of one kind, each with what was last said of it; a step taken back is gone. */
record Steps(Map<SessionId, Step> bySession) {

    static final Steps NONE = new Steps(Map.of());

    /**
     * A session recorded as a step.
     *
     * @param record the event that says so
     * @param share the workshops of it that the parent animated, of those planned
     */
    record Step(EventId record, Share share, @Nullable NotCounted notCounted, LocalDate on) {}

    Steps {
        bySession = Map.copyOf(bySession);
    }

    Steps with(CoAnimationRecorded event, EventId record) {
        Share share = new Share(event.together(), event.planned());
        return with(event.session(), new Step(record, share, event.notCounted(), event.occurredOn()));
    }

    Steps with(SoloAnimationRecorded event, EventId record) {
        Share share = new Share(event.animated(), event.planned());
        return with(event.session(), new Step(record, share, event.notCounted(), event.occurredOn()));
    }

    Steps without(EventId record) {
        Map<SessionId, Step> fewer = new LinkedHashMap<>(bySession);
        fewer.values().removeIf(step -> step.record().equals(record));
        return new Steps(fewer);
    }

    /** What stands for this session, if anything. */
    Optional<Step> of(SessionId session) {
        return Optional.ofNullable(bySession.get(session));
    }

    /** Whether recording this would add nothing: the session counts already, or exactly this was said of it. */
    boolean stands(SessionId session, Share share, @Nullable NotCounted notCounted) {
        return counts(session)
                || of(session)
                        .filter(step -> step.share().equals(share) && step.notCounted() == notCounted)
                        .isPresent();
    }

    /** Whether this session counts. */
    boolean counts(SessionId session) {
        return of(session).filter(step -> step.notCounted() == null).isPresent();
    }

    /** How many sessions count. */
    int counted() {
        return (int) bySession.values().stream()
                .filter(step -> step.notCounted() == null)
                .count();
    }

    /** The day on which so many of them counted; none while there are fewer, or when none is asked. */
    Optional<LocalDate> reached(int number) {
        return bySession.values().stream()
                .filter(step -> step.notCounted() == null)
                .map(Step::on)
                .sorted()
                .skip(Math.max(0, number - 1))
                .findFirst()
                .filter(_ -> number > 0);
    }

    private Steps with(SessionId session, Step step) {
        Map<SessionId, Step> more = new LinkedHashMap<>(bySession);
        more.put(session, step);
        return new Steps(more);
    }
}
