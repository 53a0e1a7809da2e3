package fr.jalon.command.programme;

import static fr.jalon.command.programme.ProgrammeFixtures.CARRIER;
import static fr.jalon.command.programme.ProgrammeFixtures.ID;
import static fr.jalon.command.programme.ProgrammeFixtures.LAUNCHED;
import static fr.jalon.command.programme.ProgrammeFixtures.NOW;
import static fr.jalon.command.programme.ProgrammeFixtures.TODAY;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.programme.ProgrammeEvent.StrictScopeSet;
import org.junit.jupiter.api.Test;

class SetStrictScopeTest {

    private static final StrictScopeSet STRICT = new StrictScopeSet(ID, CARRIER, true, TODAY);
    private static final StrictScopeSet USUAL = new StrictScopeSet(ID, CARRIER, false, TODAY);

    private final Spec<ProgrammeAggregate> spec = ProgrammeFixtures.spec();

    @Test
    void becomes_strict_and_usual_again() {
        spec.given(LAUNCHED).when(new SetStrictScope(ID, true, NOW)).then(STRICT);
        spec.given(LAUNCHED, STRICT).when(new SetStrictScope(ID, false, NOW)).then(USUAL);
    }

    @Test
    void stays_quiet_when_it_is_so_already_as_it_is_not_strict_at_first() {
        spec.given(LAUNCHED).when(new SetStrictScope(ID, false, NOW)).thenNothing();
        spec.given(LAUNCHED, STRICT).when(new SetStrictScope(ID, true, NOW)).thenNothing();
    }

    @Test
    void refuses_for_a_programme_nobody_launched() {
        spec.given().when(new SetStrictScope(ID, true, NOW)).thenRefused(ProgrammeRefusal.UNKNOWN);
    }
}
