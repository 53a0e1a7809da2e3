package fr.jalon.command.family;

import fr.jalon.events.family.Adult;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.AdultCorrected;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.FamilyId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What was recorded of an adult was wrong: {@code adult} is the whole of what should have been. */
record CorrectAdult(@TargetAggregateIdentifier FamilyId family, Adult adult, CorrectionReason reason, LocalDate on)
        implements FamilyCommand {

    List<FamilyEvent> decide(Family state, SameWords words) {
        Family.Registered known = state.registered();
        Family.Member member = known.member(adult.person());
        return says(member.adult(), words)
                ? List.of()
                : List.of(new AdultCorrected(family, known.organisation(), adult, member.record(), reason, on));
    }

    private boolean says(Adult known, SameWords words) {
        return words.same(known.firstName(), adult.firstName())
                && words.same(known.lastName(), adult.lastName())
                && words.same(known.phone(), adult.phone())
                && words.same(known.linkToChild(), adult.linkToChild());
    }
}
