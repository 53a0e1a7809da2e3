package fr.jalon.benchmarks;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The packaged product in a process of its own, started on data that is there: from its start to its first command carried out, and the
 * memory of all its processes once it rests. {@code -Dbench.start} is the command that starts it, without its settings.
 */
class ColdStartBenchmark {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern PRIVATE_SHARE = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");
    private static final int TIMES = 3;
    private static final Path FOLDER = Path.of("target", "cold").toAbsolutePath();

    @Test
    void from_the_start_to_the_first_command_and_the_memory_it_takes() throws Exception {
        prepare();
        var report = new Report(
                "cold", "the middle one of " + TIMES + " starts", "to the first command", "memory 20 s later", "aim");
        for (var way : ways()) {
            var started = times(way);
            report.row(way.name(), Report.seconds(started.seconds()), started.memory() / 1024 + " MB", "2 s, 400 MB");
        }
        report.write();
        RunningProduct.discard(FOLDER);
    }

    private static List<Way> ways() {
        var asked = System.getProperty("bench.start", "");
        if (!asked.isBlank()) {
            return List.of(new Way("`" + asked + "`", Arrays.asList(asked.split(" "))));
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                new Way("as handed over, by its script", List.of(System.getProperty("jalon.product") + "/jalon")),
                new Way("one jar, `java -jar`", List.of(java, "-jar", System.getProperty("jalon.standalone.jar"))));
    }

    private static Started times(Way way) throws Exception {
        List<Double> seconds = new ArrayList<>();
        var memory = 0L;
        for (int time = 0; time < TIMES; time++) {
            var log = FOLDER.resolve("log");
            Files.deleteIfExists(log);
            var from = System.nanoTime();
            var process = start(way.command(), log);
            try {
                new Caller(address(process, log), "admin", RunningProduct.PASSWORD)
                        .command("/commands/organisations", """
                            {"name": "Association au démarrage", "kind": "ASSOCIATION"}\
                            """);
                seconds.add((System.nanoTime() - from) / 1e9);
                if (time == TIMES - 1) {
                    memory = restingMemory(process);
                }
            } finally {
                process.destroy();
                process.waitFor(30, TimeUnit.SECONDS);
            }
        }
        return new Started(seconds.stream().sorted().toList().get(TIMES / 2), memory);
    }

    /** How it is started, without its settings. */
    private record Way(String name, List<String> command) {}

    /** What came of it; memory in kB. */
    private record Started(double seconds, long memory) {}

    /** Its first start of all makes the tables and the administrator, whose password is set here. */
    private static void prepare() {
        RunningProduct.discard(FOLDER);
        try (var product = RunningProduct.in(FOLDER)) {
            product.administrator();
        }
    }

    private static Process start(List<String> way, Path log) throws IOException {
        var command = new ArrayList<>(way);
        command.addAll(List.of(
                "--jalon.demo=false",
                "--jalon.data=" + FOLDER.resolve("data"),
                "--jalon.keys.directory=" + FOLDER.resolve("keys"),
                "--server.port=0"));
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var started =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroy));
        return started;
    }

    private static URI address(Process process, Path log) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(10))
                .pollDelay(Duration.ZERO)
                .failFast(() -> !process.isAlive())
                .until(() -> PORT.matcher(Files.readString(log)).find());
        try {
            var found = PORT.matcher(Files.readString(log));
            found.find();
            return URI.create("http://127.0.0.1:" + found.group(1));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** In kB, of the Java, of PostgreSQL and of everything else the start began, once it has had time to rest. */
    private static long restingMemory(Process process) {
        await().pollDelay(Duration.ofSeconds(20)).atMost(Duration.ofSeconds(30)).until(process::isAlive);
        return Stream.concat(Stream.concat(Stream.of(process.toHandle()), process.descendants()), postgres())
                .map(ProcessHandle::pid)
                .distinct()
                .mapToLong(ColdStartBenchmark::memory)
                .sum();
    }

    /** PostgreSQL is nobody's child: its first process is named in the data folder. */
    private static Stream<ProcessHandle> postgres() {
        try {
            var first = Long.parseLong(Files.readAllLines(FOLDER.resolve("data/cluster/postmaster.pid"))
                    .getFirst());
            return ProcessHandle.of(first).stream().flatMap(each -> Stream.concat(Stream.of(each), each.descendants()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long memory(long process) {
        try {
            var found = PRIVATE_SHARE.matcher(Files.readString(Path.of("/proc/" + process + "/smaps_rollup")));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (IOException ended) {
            return 0;
        }
    }
}
