package fr.jalon.journeys.faults;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each process of the product is killed while six clients write, again and again. */
@LongFault
class KilledUnderLoadTest {

    private static final int TIMES = LongFault.Times.orElse(100);

    @Test
    void the_product_in_one_process() throws Exception {
        try (var trial = Trial.of("standalone killed", House.standalone("faults-killed", Map.of()))) {
            for (int time = 0; time < TIMES; time++) {
                trial.survives(() -> {
                    trial.house().process(House.STANDALONE).kill();
                    trial.house().again(House.STANDALONE);
                });
            }
            trial.endsWithEveryViewRebuiltTheSame();
        }
    }

    @Test
    void the_process_that_records() throws Exception {
        split("command-1");
    }

    @Test
    void the_process_that_shows() throws Exception {
        split("query-1");
    }

    private static void split(String killed) throws Exception {
        Needs.all(killed + " killed", Needs.DEBIAN_POSTGRES);
        try (var place = new OwnFolder();
                var server = DebianServer.in(place.path());
                var trial = Trial.of(killed + " killed", House.split("faults-" + killed, server.url(), 1, 1))) {
            for (int time = 0; time < TIMES; time++) {
                trial.survives(() -> {
                    trial.house().process(killed).kill();
                    trial.house().again(killed);
                });
            }
            trial.endsWithEveryViewRebuiltTheSame();
        }
    }
}
