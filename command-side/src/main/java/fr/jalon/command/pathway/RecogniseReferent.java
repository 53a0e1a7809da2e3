package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.ReferentRecognised;
import fr.jalon.events.value.PathwayId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The parent is a referent: refused until the sessions to be animated alone are done. */
record RecogniseReferent(@TargetAggregateIdentifier PathwayId pathway, LocalDate on) implements PathwayCommand {

    List<PathwayEvent> decide(Pathway state) {
        Begun begun = state.begun();
        LocalDate soloFrom = begun.soloFrom();
        if (soloFrom == null) {
            throw new Refusal(PathwayRefusal.SOLO_STAGE_NOT_OPEN);
        }
        if (begun.missingSoloAnimations() > 0) {
            throw new Refusal(
                    PathwayRefusal.SOLO_ANIMATIONS_MISSING,
                    Map.of(
                            "missing", begun.missingSoloAnimations(),
                            "counted", begun.soloAnimations().counted(),
                            "asked", begun.asked().soloAnimations()));
        }
        if (begun.recognisedOn() != null) {
            return List.of();
        }
        Sequence.requireNotBefore(on, soloFrom);
        Sequence.requireNotBefore(
                on,
                begun.soloAnimations().reached(begun.asked().soloAnimations()).orElse(null));
        return List.of(new ReferentRecognised(pathway, begun.person(), begun.organisation(), begun.programme(), on));
    }
}
