package fr.jalon.command.programme;

import static fr.jalon.command.programme.ProgrammeFixtures.CARRIER;
import static fr.jalon.command.programme.ProgrammeFixtures.DEFINED;
import static fr.jalon.command.programme.ProgrammeFixtures.FAMILIES;
import static fr.jalon.command.programme.ProgrammeFixtures.ID;
import static fr.jalon.command.programme.ProgrammeFixtures.LAUNCHED;
import static fr.jalon.command.programme.ProgrammeFixtures.NOW;
import static fr.jalon.command.programme.ProgrammeFixtures.TODAY;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import org.junit.jupiter.api.Test;

class DefineIndicatorTest {

    private final Spec<ProgrammeAggregate> spec = ProgrammeFixtures.spec();

    @Test
    void defines_an_indicator_as_version_1() {
        spec.given(LAUNCHED)
                .when(define(1))
                .then(new IndicatorDefined(ID, CARRIER, FAMILIES, 1, reachedFrom(1), TODAY));
    }

    @Test
    void defines_it_anew_as_the_next_version() {
        spec.given(LAUNCHED, DEFINED)
                .when(define(2))
                .then(new IndicatorDefined(ID, CARRIER, FAMILIES, 2, reachedFrom(2), TODAY));
    }

    @Test
    void refuses_a_programme_nobody_launched() {
        spec.given().when(define(1)).thenRefused(ProgrammeRefusal.UNKNOWN);
    }

    @Test
    void stays_quiet_when_the_definition_is_the_same() {
        spec.given(LAUNCHED, DEFINED).when(define(1)).thenNothing();
    }

    private static DefineIndicator define(int atLeast) {
        return new DefineIndicator(ID, FAMILIES, reachedFrom(atLeast), NOW);
    }

    private static IndicatorDefinition reachedFrom(int atLeast) {
        return BuiltInIndicators.FAMILIES_REACHED.definition(new BuiltInIndicators.Parameters(atLeast, null, null));
    }
}
