package fr.jalon.journeys.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The machine loses its power: what was not forced to the disk is gone, and every process with it. */
@LongFault
class PowerCutTest {

    private static final int TIMES = LongFault.Times.orElse(20);

    /** Nothing takes the log to the disk by and by: what is there was waited for. */
    private static final String[] NOTHING_BY_AND_BY = {"wal_writer_delay=10s", "wal_writer_flush_after=1GB"};

    @Test
    void what_was_acknowledged_is_on_the_disk() throws Exception {
        try (var machine = Machine.with("power cut", NOTHING_BY_AND_BY)) {
            for (int time = 0; time < TIMES; time++) {
                machine.trial().survives(machine::losesPowerAndStartsAgain);
            }
            machine.trial().endsWithEveryViewRebuiltTheSame();
        }
    }

    /** Acknowledged before it is on the disk: were this not found out, nothing above would be proved. */
    @Test
    void a_database_that_does_not_wait_for_its_disk_is_caught() throws Exception {
        try (var machine = Machine.with(
                "control, power cut with synchronous_commit off",
                "synchronous_commit=off",
                NOTHING_BY_AND_BY[0],
                NOTHING_BY_AND_BY[1])) {
            var lost = machine.trial().losesBy(machine::losesPowerAndStartsAgain);
            var before = lost.stream()
                    .filter(each -> each.at() < machine.lostPowerAt())
                    .count();
            Report.say("control: %d acknowledged commands lost, %d of them acknowledged before the power went"
                    .formatted(lost.size(), before));
            assertThat(before).as("lost and found out").isPositive();
        }
    }
}
