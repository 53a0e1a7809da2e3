package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentWithdrawn;
import fr.jalon.events.pathway.PathwayEvent.StepTakenBack;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PathwayId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The parent was recorded as recruited by mistake: the steps that counted and the training go with it. */
record WithdrawRecruitment(@TargetAggregateIdentifier PathwayId pathway, CorrectionReason reason)
        implements PathwayCommand {

    List<PathwayEvent> decide(Pathway state) {
        if (state instanceof Pathway.Withdrawn) {
            return List.of();
        }
        Begun begun = state.begun();
        List<PathwayEvent> facts = new ArrayList<>(stepsOf(begun));
        facts.addAll(new WithdrawTraining(pathway, reason).decide(state));
        facts.add(new RecruitmentWithdrawn(
                pathway,
                begun.person(),
                begun.organisation(),
                begun.programme(),
                begun.recruitment().record(),
                reason,
                begun.recruitment().on()));
        return List.copyOf(facts);
    }

    private List<StepTakenBack> stepsOf(Begun begun) {
        return Stream.of(begun.coAnimations(), begun.soloAnimations())
                .flatMap(steps -> steps.bySession().entrySet().stream())
                .filter(step -> step.getValue().notCounted() == null)
                .map(step -> new StepTakenBack(
                        pathway,
                        begun.person(),
                        begun.organisation(),
                        begun.programme(),
                        step.getKey(),
                        step.getValue().record(),
                        reason,
                        step.getValue().on()))
                .toList();
    }
}
