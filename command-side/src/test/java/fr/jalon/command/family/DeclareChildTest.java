package fr.jalon.command.family;

import static fr.jalon.command.decision.Outcome.when;
import static fr.jalon.command.family.FamilyFixtures.REGISTERED;
import static fr.jalon.command.family.FamilyFixtures.THE_CHILD;
import static fr.jalon.command.family.FamilyFixtures.given;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.FAMILY;
import static fr.jalon.events.SampleIds.LAST_MEETING;

import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent.ChildDeclared;
import fr.jalon.events.value.PersonId;
import org.junit.jupiter.api.Test;

class DeclareChildTest {

    @Test
    void a_child_is_declared() {
        Child baby = new Child(new PersonId("person-baby"), null, null);
        when(() -> new DeclareChild(FAMILY, baby, LAST_MEETING).decide(given(REGISTERED)))
                .then(new ChildDeclared(FAMILY, CARRIER, baby, LAST_MEETING));
    }

    @Test
    void a_child_of_the_family_is_not_declared_again() {
        when(() -> new DeclareChild(FAMILY, THE_CHILD, LAST_MEETING).decide(given(REGISTERED)))
                .thenNothing();
    }

    @Test
    void a_family_nobody_knows_is_refused() {
        when(() -> new DeclareChild(FAMILY, THE_CHILD, LAST_MEETING).decide(given()))
                .thenRefused(FamilyRefusal.UNKNOWN);
    }
}
