package fr.jalon.journeys.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** What a fault needs of the machine. Where it is missing the test says so, in its result and in the report. */
enum Needs {
    DEBIAN_POSTGRES("Debian's PostgreSQL 15 (package postgresql-15)") {
        @Override
        boolean isThere() {
            return Files.isExecutable(DebianServer.PROGRAMS.resolve("initdb"));
        }
    },
    LOOP_DISKS("root, a loop device and mkfs.ext4: a file system of the test's own") {
        @Override
        boolean isThere() {
            return Shell.isRoot()
                    && Files.exists(Path.of("/dev/loop-control"))
                    && Files.isExecutable(Path.of("/usr/sbin/mkfs.ext4"));
        }
    },
    SHUTDOWN("xfs_io (package xfsprogs), which cuts a file system off") {
        @Override
        boolean isThere() {
            return Files.isExecutable(Path.of("/usr/sbin/xfs_io"));
        }
    },
    CLOCKS("Linux and a C compiler (package gcc), for a clock that can be set for one process") {
        @Override
        boolean isThere() {
            return Files.exists(SteppedClock.COMPILER);
        }
    };

    private final String what;

    Needs(String what) {
        this.what = what;
    }

    abstract boolean isThere();

    /** Skips the test, with a sentence, where one of these is missing. */
    static void all(String test, Needs... needs) {
        for (var need : needs) {
            if (!need.isThere()) {
                Report.say("%s: SKIPPED, this machine lacks %s".formatted(test, need.what));
            }
            assumeTrue(need.isThere(), () -> test + " needs " + need.what);
        }
    }
}
