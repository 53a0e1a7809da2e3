package fr.jalon.command.pathway;

import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.TrainingWithdrawn;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PathwayId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The training was recorded by mistake; the steps that asked for it count no more. */
record WithdrawTraining(@TargetAggregateIdentifier PathwayId pathway, CorrectionReason reason)
        implements PathwayCommand {

    List<PathwayEvent> decide(Pathway state) {
        Begun begun = state.begun();
        Begun.Dated training = begun.training();
        return training == null
                ? List.of()
                : List.of(new TrainingWithdrawn(
                        pathway,
                        begun.person(),
                        begun.organisation(),
                        begun.programme(),
                        training.record(),
                        reason,
                        training.on()));
    }
}
