package fr.jalon.command.audit;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.audit.AuditEvent;
import fr.jalon.events.audit.AuditEvent.SampleDrawn;
import fr.jalon.events.audit.DrawnPresence;
import fr.jalon.events.value.SampleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Draw presences, to look for them on the signed sheets. Said again, it stays quiet.
 *
 * @param position as known at which {@code known} are the presences of the mission's days
 */
record DrawSample(
        @TargetAggregateIdentifier SampleId sample,
        AuditMission mission,
        long seed,
        int size,
        long position,
        List<DrawnPresence> known,
        LocalDate on)
        implements SampleCommand {

    /** More cannot be looked for by hand, and one event has to hold them all. */
    static final int MOST = 100;

    DrawSample {
        known = List.copyOf(known);
    }

    /** What is drawn; nothing where so many cannot be. */
    List<DrawnPresence> drawn() {
        return isPossible() ? Draw.first(size, seed, known) : List.of();
    }

    private boolean isPossible() {
        return size >= 1 && size <= MOST;
    }

    @Override
    public List<AuditEvent> decide(Sample state) {
        if (!isPossible()) {
            throw new Refusal(SampleRefusal.SIZE_OUT_OF_RANGE, Map.of("field", "size", "most", MOST));
        }
        if (known.isEmpty()) {
            throw new Refusal(SampleRefusal.NOTHING_TO_DRAW);
        }
        return switch (state) {
            case Sample.Drawn _ -> List.of();
            case Sample.Unknown _ ->
                List.of(new SampleDrawn(
                        sample,
                        mission.organisation(),
                        mission.programme(),
                        mission.id(),
                        mission.period(),
                        seed,
                        size,
                        position,
                        known.size(),
                        drawn(),
                        on));
        };
    }
}
