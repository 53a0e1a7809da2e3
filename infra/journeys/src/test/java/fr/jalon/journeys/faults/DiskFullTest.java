package fr.jalon.journeys.faults;

import org.junit.jupiter.api.Test;

/** The database's disk is full while clients write, and has room again later. */
@LongFault
class DiskFullTest {

    private static final int TIMES = LongFault.Times.orElse(5);

    @Test
    void until_there_is_room_again() throws Exception {
        Needs.all("disk full", Needs.DEBIAN_POSTGRES, Needs.LOOP_DISKS);
        try (var disk = LoopDisk.of(256);
                var server = DebianServer.in(disk.place(), "min_wal_size=32MB", "max_wal_size=48MB");
                var trial = Trial.of("disk full", House.standaloneOn("faults-disk", server.url(), server.url()))) {
            for (int time = 0; time < TIMES; time++) {
                trial.survives(() -> {
                    long before = trial.ledger().neverAnswered();
                    disk.fill();
                    trial.isRefused(before);
                    disk.free();
                    if (!server.isAlive()) {
                        server.start();
                    }
                });
            }
            trial.endsWithEveryViewRebuiltTheSame();
        }
    }
}
