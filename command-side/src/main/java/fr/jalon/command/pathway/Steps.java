package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent.CoAnimationRecorded;
import fr.jalon.events.pathway.PathwayEvent.SoloAnimationRecorded;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.NotCounted;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sessions recorded as steps of one kind, each with what was last said of it.
 *
 * @param takenBack the sessions whose step counts no more, and would again if what it was built on stood again
 */
record Steps(Map<SessionId, Step> bySession, Set<SessionId> takenBack) {

    static final Steps NONE = new Steps(Map.of(), Set.of());

    /**
     * A session recorded as a step.
     *
     * @param record the event that says so
     * @param share the workshops of it that the parent animated, of those planned
     */
    record Step(EventId record, Share share, @Nullable NotCounted notCounted, LocalDate on) {}

    Steps {
        bySession = Collections.unmodifiableMap(new LinkedHashMap<>(bySession));
        takenBack = Collections.unmodifiableSet(new LinkedHashSet<>(takenBack));
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
        Set<SessionId> gone = new LinkedHashSet<>(takenBack);
        bySession.forEach((session, step) -> {
            if (step.record().equals(record)) {
                fewer.remove(session);
                gone.add(session);
            }
        });
        return new Steps(fewer, gone);
    }

    /** Every session ever recorded, what was taken back included. */
    Set<SessionId> recorded() {
        Set<SessionId> all = new LinkedHashSet<>(bySession.keySet());
        all.addAll(takenBack);
        return all;
    }

    /** The steps that count. */
    List<Step> counting() {
        return bySession.values().stream()
                .filter(step -> step.notCounted() == null)
                .toList();
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
        return counting().size();
    }

    /** The day on which so many of them counted; none while there are fewer, or when none is asked. */
    Optional<LocalDate> reached(int number) {
        return counting().stream()
                .map(Step::on)
                .sorted()
                .skip(Math.max(0, number - 1))
                .findFirst()
                .filter(_ -> number > 0);
    }

    /** Whether so many of them counted by that day. */
    boolean reached(int number, LocalDate by) {
        return number <= 0 || reached(number).filter(on -> !on.isAfter(by)).isPresent();
    }

    private Steps with(SessionId session, Step step) {
        Map<SessionId, Step> more = new LinkedHashMap<>(bySession);
        more.put(session, step);
        Set<SessionId> gone = new LinkedHashSet<>(takenBack);
        gone.remove(session);
        return new Steps(more, gone);
    }
}
