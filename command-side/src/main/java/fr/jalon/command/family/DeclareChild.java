package fr.jalon.command.family;

import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.ChildDeclared;
import fr.jalon.events.value.FamilyId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The family has a child. */
record DeclareChild(@TargetAggregateIdentifier FamilyId family, Child child, LocalDate on) implements FamilyCommand {

    List<FamilyEvent> decide(Family state) {
        Family.Registered known = state.registered();
        return known.children().containsKey(child.person())
                ? List.of()
                : List.of(new ChildDeclared(family, known.organisation(), child, on));
    }
}
