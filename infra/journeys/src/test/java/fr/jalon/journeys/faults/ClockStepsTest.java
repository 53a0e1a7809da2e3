package fr.jalon.journeys.faults;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The machine's clock is put forward and back while the product runs, and while it is not running. */
@LongFault
class ClockStepsTest {

    private static final int TIMES = LongFault.Times.orElse(3);
    private static final List<String> STEPS = List.of("+0", "+90s", "-3h", "+2d", "-1d", "+0");

    /** Every process has looked at its clock anew within a second. */
    private static void step(SteppedClock clock, String offset) {
        clock.set(offset);
        Pauses.of(2);
    }

    @Test
    void at_work_and_across_a_restart() throws Exception {
        Needs.all("clock steps", Needs.CLOCKS);
        var clock = new SteppedClock();
        try (var trial = Trial.of("clock steps", House.standalone("faults-clock", clock.environment()))) {
            for (int time = 0; time < TIMES; time++) {
                for (var step : STEPS) {
                    trial.survives(() -> step(clock, step));
                }
                trial.survives(() -> {
                    trial.house().process(House.STANDALONE).kill();
                    step(clock, "-6h");
                    trial.house().again(House.STANDALONE);
                });
            }
            trial.endsWithEveryViewRebuiltTheSame();
        }
    }
}
