package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a step was built on has fallen: it counts no more. A step that never counted needs no taking back. */
record TakeBackStep(
        @TargetAggregateIdentifier PathwayId pathway, SessionId session, CorrectionReason reason, LocalDate on)
        implements PathwayCommand {

    List<PathwayEvent> decide(Pathway state) {
        Pathway.Begun begun = state.begun();
        return Stream.of(begun.coAnimations(), begun.soloAnimations())
                .filter(steps -> steps.counts(session))
                .flatMap(steps -> steps.of(session).stream())
                .map(step -> (PathwayEvent) new StepTakenBack(
                        pathway,
                        begun.person(),
                        begun.organisation(),
                        begun.programme(),
                        session,
                        step.record(),
                        reason,
                        on))
                .toList();
    }
}
