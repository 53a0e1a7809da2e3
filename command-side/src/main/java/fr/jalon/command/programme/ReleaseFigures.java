package fr.jalon.command.programme;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.programme.ProgrammeEvent.FiguresReleased;
import fr.jalon.events.value.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Share figures with the funders, as they stood on a date.
 *
 * @param on the date they are « arrêtés au »
 * @param position the position of the history they are read at
 * @param head the last position there is
 */
record ReleaseFigures(
        @TargetAggregateIdentifier ProgrammeId programme, LocalDate on, long position, long head, Instant now)
        implements ProgrammeCommand {

    @Override
    public List<ProgrammeEvent> decide(Programme.Running p) {
        LocalDate today = p.today(now);
        if (on.isAfter(today)) {
            throw new Refusal(ProgrammeRefusal.RELEASE_IN_FUTURE, Map.of("on", on));
        }
        if (on.isBefore(p.period().from())) {
            throw new Refusal(
                    ProgrammeRefusal.OUTSIDE_PERIOD,
                    Map.of("on", on, "from", p.period().from(), "to", p.period().to()));
        }
        if (position < 1 || position > head) {
            throw new Refusal(ProgrammeRefusal.RELEASE_POSITION_UNKNOWN, Map.of("position", position));
        }
        Programme.Release last = p.released().orElse(null);
        if (last != null && on.isBefore(last.on())) {
            throw new Refusal(ProgrammeRefusal.RELEASE_GOES_BACK, Map.of("on", on, "released", last.on()));
        }
        return new Programme.Release(on, position).equals(last)
                ? List.of()
                : List.of(new FiguresReleased(programme, p.organisation(), on, position, today));
    }
}
