package fr.jalon.command.programme;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.Personal;
import fr.jalon.events.programme.ProgrammeEvent;
import fr.jalon.events.programme.ProgrammeEvent.FigureExplained;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.NoteId;
import fr.jalon.events.value.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Explain one figure to whoever reads it, as it was shared in one release. Said again it is a newer text, which takes the place of the
 * one before: a sealed text can't be compared.
 *
 * @param on the date that release is « arrêté au », and {@code position} where it is read: together they are no other release
 */
record ExplainFigure(
        @TargetAggregateIdentifier ProgrammeId programme,
        IndicatorId indicator,
        LocalDate on,
        long position,
        NoteId note,
        Personal text,
        Instant now)
        implements ProgrammeCommand {

    @Override
    public List<ProgrammeEvent> decide(Programme.Running p) {
        p.target(indicator);
        if (!p.releases().contains(new Programme.Release(on, position))) {
            throw new Refusal(ProgrammeRefusal.RELEASE_UNKNOWN, Map.of("on", on));
        }
        return List.of(
                new FigureExplained(programme, p.organisation(), indicator, on, position, note, text, p.today(now)));
    }
}
