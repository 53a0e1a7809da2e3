package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.SoloStageOpened;
import fr.jalon.events.value.PathwayId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** From a date on, what the parent animates alone counts: refused until the co-animations asked for are done. */
record OpenSoloStage(@TargetAggregateIdentifier PathwayId pathway, LocalDate on) implements PathwayCommand {

    List<PathwayEvent> decide(Pathway state) {
        Begun begun = state.begun();
        if (begun.trainedOn() == null) {
            throw new Refusal(PathwayRefusal.NOT_TRAINED);
        }
        if (begun.missingCoAnimations() > 0) {
            throw new Refusal(
                    PathwayRefusal.CO_ANIMATIONS_MISSING,
                    Map.of(
                            "missing", begun.missingCoAnimations(),
                            "counted", begun.coAnimations().counted(),
                            "asked", begun.asked().coAnimations()));
        }
        if (begun.soloFrom() != null) {
            return List.of();
        }
        Sequence.requireNotBefore(on, begun.trainedOn());
        Sequence.requireNotBefore(
                on, begun.coAnimations().reached(begun.asked().coAnimations()).orElse(null));
        return List.of(new SoloStageOpened(pathway, begun.person(), begun.organisation(), begun.programme(), on));
    }
}
