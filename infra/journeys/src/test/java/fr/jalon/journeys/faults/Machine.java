package fr.jalon.journeys.faults;

/** A product, its PostgreSQL and their disk, which lose their power together. */
final class Machine implements AutoCloseable {

    private final LoopDisk disk;
    private final DebianServer server;
    private final Trial trial;
    private volatile long lostPowerAt;

    private Machine(LoopDisk disk, DebianServer server, Trial trial) {
        this.disk = disk;
        this.server = server;
        this.trial = trial;
    }

    static Machine with(String name, String... settings) {
        Needs.all(name, Needs.DEBIAN_POSTGRES, Needs.LOOP_DISKS, Needs.SHUTDOWN);
        var disk = LoopDisk.of(512);
        var server = DebianServer.in(disk.place(), settings);
        return new Machine(
                disk, server, Trial.of(name, House.standaloneOn("faults-power", server.url(), server.url())));
    }

    Trial trial() {
        return trial;
    }

    /** By the clock of the ledger. */
    long lostPowerAt() {
        return lostPowerAt;
    }

    void losesPowerAndStartsAgain() {
        lostPowerAt = System.nanoTime();
        disk.losesPower();
        trial.house().killAll();
        server.killWhole();
        disk.hasPowerAgain();
        server.start();
        trial.house().allAgain();
    }

    @Override
    public void close() {
        trial.close();
        server.close();
        disk.close();
    }
}
