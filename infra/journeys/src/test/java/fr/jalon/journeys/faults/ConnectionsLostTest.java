package fr.jalon.journeys.faults;

import org.junit.jupiter.api.Test;

/** The network between the product and its database fails: connections are ended, cut, or fall silent. */
@LongFault
class ConnectionsLostTest {

    private static final int TIMES = LongFault.Times.orElse(20);
    private static final int SILENCES = LongFault.Times.orElse(3);

    @Test
    void ended_by_the_database() throws Exception {
        struck(
                "connections ended by the database",
                TIMES,
                (wire, house) -> house.tables().execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()\
                    """));
    }

    @Test
    void cut_for_a_moment() throws Exception {
        struck("connections cut", TIMES, (wire, house) -> {
            wire.cut();
            Pauses.of(1);
            wire.mend();
        });
    }

    /** What was sent is swallowed and nobody hangs up; only new connections work again: both ends must find out by themselves. */
    @Test
    void silent_until_each_end_finds_out() throws Exception {
        struck("connections silent", Math.min(TIMES, SILENCES), (wire, house) -> {
            wire.swallow();
            Pauses.of(5);
            wire.mend();
        });
    }

    private interface Strike {
        void on(Wire wire, House house);
    }

    private static void struck(String name, int times, Strike strike) throws Exception {
        Needs.all(name, Needs.DEBIAN_POSTGRES);
        try (var place = new OwnFolder();
                var server = DebianServer.in(place.path());
                var wire = Wire.to(server.port());
                var trial = Trial.of(
                        name, House.standaloneOn("faults-connections", server.url(wire.port()), server.url()))) {
            for (int time = 0; time < times; time++) {
                trial.survives(() -> strike.on(wire, trial.house()));
            }
            trial.endsWithEveryViewRebuiltTheSame();
        }
    }
}
