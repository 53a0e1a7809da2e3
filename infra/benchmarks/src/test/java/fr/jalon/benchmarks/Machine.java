package fr.jalon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the figures were measured on, without its name. */
final class Machine {

    private static final Pattern MODEL = Pattern.compile("model name\\s*:\\s*(.+)");
    private static final Pattern MEMORY = Pattern.compile("MemTotal:\\s*(\\d+) kB");
    private static final Pattern WAITING = Pattern.compile("^([\\d.]+)");

    private Machine() {}

    static String words() {
        return String.format(
                Locale.ROOT,
                "%d processors (%s), %.0f GB of memory, JDK %s, load at the end %s",
                Runtime.getRuntime().availableProcessors(),
                first("/proc/cpuinfo", MODEL).orElse(System.getProperty("os.arch")),
                first("/proc/meminfo", MEMORY).map(Double::parseDouble).orElse(0.0) / 1024 / 1024,
                Runtime.version().feature(),
                first("/proc/loadavg", WAITING).orElse("unknown"));
    }

    private static Optional<String> first(String file, Pattern pattern) {
        try {
            var found = pattern.matcher(Files.readString(Path.of(file)));
            return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
        } catch (IOException nowhere) {
            return Optional.empty();
        }
    }
}
