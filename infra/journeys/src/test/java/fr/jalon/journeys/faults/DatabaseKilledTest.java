package fr.jalon.journeys.faults;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** PostgreSQL ends in the middle of everything; the product's own is started again by the product, one's own by whoever looks after it. */
@LongFault
class DatabaseKilledTest {

    private static final int TIMES = LongFault.Times.orElse(20);

    @Test
    void the_postgresql_the_product_brings_is_started_again_by_the_product() throws Exception {
        try (var trial = Trial.of("embedded PostgreSQL killed", House.standalone("faults-postgres", Map.of()))) {
            for (int time = 0; time < TIMES; time++) {
                trial.survives(() -> Signals.endWhatRunsIn(cluster(trial)));
            }
            trial.endsWithEveryViewRebuiltTheSame();
        }
    }

    @Test
    void a_server_of_ones_own_is_started_again() throws Exception {
        Needs.all("own PostgreSQL killed", Needs.DEBIAN_POSTGRES);
        try (var place = new OwnFolder();
                var server = DebianServer.in(place.path());
                var trial = Trial.of(
                        "own PostgreSQL killed", House.standaloneOn("faults-server", server.url(), server.url()))) {
            for (int time = 0; time < TIMES; time++) {
                trial.survives(() -> {
                    server.killWhole();
                    server.start();
                });
            }
            trial.endsWithEveryViewRebuiltTheSame();
        }
    }

    private static Path cluster(Trial trial) {
        return trial.house().folder().resolve("data/cluster");
    }
}
