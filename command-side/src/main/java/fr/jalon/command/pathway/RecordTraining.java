package fr.jalon.command.pathway;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.pathway.PathwayEvent;
import fr.jalon.events.pathway.PathwayEvent.ReferentTrained;
import fr.jalon.events.value.PathwayId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The parent was trained, once. */
record RecordTraining(@TargetAggregateIdentifier PathwayId pathway, LocalDate on) implements PathwayCommand {

    List<PathwayEvent> decide(Pathway state) {
        Begun begun = state.begun();
        LocalDate trainedOn = begun.trainedOn();
        if (trainedOn == null) {
            return List.of(new ReferentTrained(pathway, begun.person(), begun.organisation(), begun.programme(), on));
        }
        if (trainedOn.equals(on)) {
            return List.of();
        }
        throw new Refusal(PathwayRefusal.ALREADY_TRAINED, Map.of("on", trainedOn));
    }
}
