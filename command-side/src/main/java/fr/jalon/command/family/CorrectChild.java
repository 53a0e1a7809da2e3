package fr.jalon.command.family;

import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.ChildCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.FamilyId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What was recorded of a child was wrong: {@code child} is the whole of what should have been. */
record CorrectChild(@TargetAggregateIdentifier FamilyId family, Child child, CorrectionReason reason, LocalDate on)
        implements FamilyCommand {

    List<FamilyEvent> decide(Family state, SameWords words) {
        Family.Registered known = state.registered();
        Family.KnownChild before = known.child(child.person());
        return words.same(before.child().firstName(), child.firstName())
                        && words.same(before.child().birthMonth(), child.birthMonth())
                ? List.of()
                : List.of(new ChildCorrected(family, known.organisation(), child, before.record(), reason, on));
    }
}
