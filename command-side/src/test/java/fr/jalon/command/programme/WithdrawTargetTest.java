package fr.jalon.command.programme;

import static fr.jalon.command.programme.ProgrammeFixtures.AMENDMENT;
import static fr.jalon.command.programme.ProgrammeFixtures.DEFINED;
import static fr.jalon.command.programme.ProgrammeFixtures.EFFECTIVE;
import static fr.jalon.command.programme.ProgrammeFixtures.FAMILIES;
import static fr.jalon.command.programme.ProgrammeFixtures.FIRST_DAY;
import static fr.jalon.command.programme.ProgrammeFixtures.ID;
import static fr.jalon.command.programme.ProgrammeFixtures.LAST_DAY;
import static fr.jalon.command.programme.ProgrammeFixtures.LAUNCHED;
import static fr.jalon.command.programme.ProgrammeFixtures.TARGET;
import static fr.jalon.command.programme.ProgrammeFixtures.WITHDRAWN;

import fr.jalon.command.decision.Spec;
import fr.jalon.events.value.DecidedBy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WithdrawTargetTest {

    private final Spec<ProgrammeAggregate> spec = ProgrammeFixtures.spec();

    @Test
    void withdraws_a_target() {
        spec.given(LAUNCHED, DEFINED, TARGET).when(withdraw(108)).then(WITHDRAWN);
    }

    @Test
    void refuses_where_nothing_was_promised() {
        spec.given(LAUNCHED, DEFINED).when(withdraw(108)).thenRefused(ProgrammeRefusal.NO_TARGET);
    }

    @Test
    void refuses_when_the_value_seen_is_no_longer_the_current_one() {
        spec.given(LAUNCHED, DEFINED, TARGET)
                .when(withdraw(90))
                .thenRefused(ProgrammeRefusal.TARGET_CHANGED_MEANWHILE, Map.of("seen", 90, "current", 108));
    }

    @Test
    void refuses_a_day_outside_the_programme() {
        var after = LAST_DAY.plusDays(1);
        spec.given(LAUNCHED, DEFINED, TARGET)
                .when(new WithdrawTarget(ID, FAMILIES, 108, DecidedBy.FUNDER, AMENDMENT, after))
                .thenRefused(ProgrammeRefusal.OUTSIDE_PERIOD, Map.of("on", after, "from", FIRST_DAY, "to", LAST_DAY));
    }

    @Test
    void stays_quiet_when_it_is_said_again() {
        spec.given(LAUNCHED, DEFINED, TARGET, WITHDRAWN).when(withdraw(108)).thenNothing();
    }

    private static WithdrawTarget withdraw(int value) {
        return new WithdrawTarget(ID, FAMILIES, value, DecidedBy.FUNDER, AMENDMENT, EFFECTIVE);
    }
}
