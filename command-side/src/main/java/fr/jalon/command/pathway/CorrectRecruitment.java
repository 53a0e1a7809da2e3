package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.RecruitmentCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.PathwayId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The parent agreed on another day than was recorded. */
record CorrectRecruitment(@TargetAggregateIdentifier PathwayId pathway, LocalDate on, CorrectionReason reason)
        implements PathwayCommand {

    List<PathwayEvent> decide(Pathway state, Parents parents) {
        Begun begun = state.begun();
        if (begun.recruitment().on().equals(on)) {
            return List.of();
        }
        if (!parents.tookPart(begun.person(), begun.programme(), on)) {
            throw new Refusal(PathwayRefusal.NOT_TAKING_PART);
        }
        return List.of(new RecruitmentCorrected(
                pathway,
                begun.person(),
                begun.organisation(),
                begun.programme(),
                begun.recruitment().record(),
                begun.recruitment().on(),
                reason,
                on));
    }
}
