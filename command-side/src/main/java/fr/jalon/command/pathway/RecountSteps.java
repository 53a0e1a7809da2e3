package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PathwayId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What a step was built on has changed: it is judged anew.
 *
 * @param animated the session as it stands now
 */
record RecountSteps(
        @TargetAggregateIdentifier PathwayId pathway, AnimatedSession animated, CorrectionReason reason, LocalDate on)
        implements PathwayCommand {

    List<PathwayEvent> decide(Pathway state, Asked asked) {
        return new Recount(pathway, asked, reason, on).of(state.begun(), animated);
    }
}
