package fr.jalon.standalone;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the PostgreSQL that the product brings is told at its start, whatever its own files say. */
final class PostgresSettings {

    private static final long MEGABYTE = 1024 * 1024;

    private static final List<String> ALWAYS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            // The log must hold no value of a row and no statement.
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            // The sequencer empties its queue at each command: what it leaves behind is walked past until it is cleared
            // away.
            "autovacuum_naptime=10s");

    private PostgresSettings() {}

    /** As options of the server's command line. */
    static String onPort(int port) {
        return Stream.concat(ALWAYS.stream(), Stream.of("shared_buffers=" + buffers(memory()) + "MB", "port=" + port))
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
    }

    /**
     * Megabytes for the pages it keeps: an eighth of the memory there is, where PostgreSQL's manual says a quarter for a machine of its
     * own. They are taken from the machine only as they fill.
     */
    static long buffers(long memory) {
        return Math.clamp(memory / 8 / MEGABYTE, 128, 1024);
    }

    /** What this process may use of the machine's, in bytes: a container's share, where it is in one. */
    private static long memory() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
    }
}
