package fr.jalon.command.family;

import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.SensitiveMarkRemoved;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.SensitiveEndReason;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The family's file is to open like any other again; who opened it until then stays in the history. */
record RemoveSensitiveMark(@TargetAggregateIdentifier FamilyId family, SensitiveEndReason reason, LocalDate on)
        implements FamilyCommand {

    List<FamilyEvent> decide(Family state) {
        Family.Registered known = state.registered();
        return known.sensitive() == null
                ? List.of()
                : List.of(new SensitiveMarkRemoved(family, known.organisation(), reason, on));
    }
}
