package fr.jalon.journeys.faults;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The short form: what breaks most often, once each, with everything looked through after each. The long one is run by hand. */
@Order(7)
class ShortFaultsTest {

    private static final int STILL = 2;

    @Test
    void killed_paused_and_without_its_database_nothing_acknowledged_is_lost_or_there_twice() throws Exception {
        try (var trial = Trial.of("short form", House.standalone("faults-short", Map.of()))) {
            trial.survives(() -> {
                trial.house().process(House.STANDALONE).kill();
                trial.house().again(House.STANDALONE);
            });
            trial.survives(() -> Signals.endWhatRunsIn(trial.house().folder().resolve("data/cluster")));
            trial.survives(() -> {
                var process = trial.house().process(House.STANDALONE).number();
                Signals.pause(process);
                try {
                    Pauses.of(STILL);
                } finally {
                    Signals.goOn(process);
                }
            });
        }
    }
}
