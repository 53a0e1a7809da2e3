package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.TrainingCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PathwayId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The parent was trained on another day than was recorded; the steps it comes before, or no longer does, follow. */
record CorrectTraining(@TargetAggregateIdentifier PathwayId pathway, LocalDate on, CorrectionReason reason)
        implements PathwayCommand {

    List<PathwayEvent> decide(Pathway state) {
        Begun begun = state.begun();
        Begun.Dated training = begun.training();
        if (training == null) {
            throw new Refusal(PathwayRefusal.NOT_TRAINED);
        }
        return training.on().equals(on)
                ? List.of()
                : List.of(new TrainingCorrected(
                        pathway,
                        begun.person(),
                        begun.organisation(),
                        begun.programme(),
                        training.record(),
                        training.on(),
                        reason,
                        on));
    }
}
