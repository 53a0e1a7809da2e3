package fr.jalon.command.family;

import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.SensitiveReason;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The family's file is to open only for a reason. Said with another reason, that one stands from now on. */
record MarkFileSensitive(@TargetAggregateIdentifier FamilyId family, SensitiveReason reason, LocalDate on)
        implements FamilyCommand {

    List<FamilyEvent> decide(Family state) {
        Family.Registered known = state.registered();
        return known.sensitive() == reason
                ? List.of()
                : List.of(new FileMarkedSensitive(family, known.organisation(), reason, on));
    }
}
