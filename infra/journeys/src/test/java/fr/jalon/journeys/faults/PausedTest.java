package fr.jalon.journeys.faults;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A process stands still for longer than every timeout, and then goes on as though nothing had been. */
@LongFault
class PausedTest {

    private static final int TIMES = LongFault.Times.orElse(5);

    /** Past the claim of a view (10 s), a duty's silence (10 s) and every limit of a connection (30 s). */
    private static final int LONG = 45;

    @Test
    void one_of_two_processes_that_record() throws Exception {
        oneOfTwo("command-1");
    }

    @Test
    void one_of_two_processes_that_show() throws Exception {
        oneOfTwo("query-1");
    }

    /** The other one must go on alone meanwhile: nothing that the paused one holds may stop it for good. */
    private static void oneOfTwo(String paused) throws Exception {
        Needs.all(paused + " paused", Needs.DEBIAN_POSTGRES);
        try (var place = new OwnFolder();
                var server = DebianServer.in(place.path());
                var trial = Trial.of(paused + " paused", House.split("faults-" + paused, server.url(), 2, 2))) {
            for (int time = 0; time < TIMES; time++) {
                trial.survives(() -> pause(trial.house().process(paused).number()));
            }
            trial.endsWithEveryViewRebuiltTheSame();
        }
    }

    @Test
    void the_product_and_its_postgresql_in_turn() throws Exception {
        try (var trial =
                Trial.of("standalone and its PostgreSQL paused", House.standalone("faults-paused", Map.of()))) {
            for (int time = 0; time < TIMES; time++) {
                trial.survives(
                        () -> pause(trial.house().process(House.STANDALONE).number()));
                trial.survives(
                        () -> pause(Signals.postgresOf(trial.house().folder().resolve("data/cluster"))
                                .orElseThrow()));
            }
            trial.endsWithEveryViewRebuiltTheSame();
        }
    }

    private static void pause(long process) {
        Signals.pause(process);
        try {
            Pauses.of(LONG);
        } finally {
            Signals.goOn(process);
        }
    }
}
