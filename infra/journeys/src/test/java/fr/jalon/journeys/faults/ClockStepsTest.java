package fr.jalon.journeys.faults;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The machine's clock is put forward and back while the product runs, and while it is not running. */
@LongFault
class ClockStepsTest {

    private static final int TIMES = LongFault.Times.orElse(3);
    private static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(90), Duration.ofHours(-3), Duration.ofDays(2), Duration.ofDays(-1), Duration.ZERO);

    @Test
    void at_work_and_across_a_restart() throws Exception {
        Needs.all("clock steps", Needs.CLOCKS);
        try (var clock = new SteppedClock();
                var trial = Trial.of("clock steps", House.standalone("faults-clock", clock.environment()))) {
            for (int time = 0; time < TIMES; time++) {
                for (var step : STEPS) {
                    trial.survives(() -> clock.set(step));
                }
                trial.survives(() -> {
                    trial.house().process(House.STANDALONE).kill();
                    clock.set(Duration.ofHours(-6));
                    trial.house().again(House.STANDALONE);
                });
            }
            trial.endsWithEveryViewRebuiltTheSame();
        }
    }
}
