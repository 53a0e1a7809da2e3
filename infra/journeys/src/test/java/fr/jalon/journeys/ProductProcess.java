package fr.jalon.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** One process of the product, started as it is packaged, on a free port of the loopback; it ends with the tests' own. */
public final class ProductProcess {

    private static final String JAVA_HOME = System.getProperty("java.home");
    /** A story is too short for the best of compilers to pay. */
    private static final String QUICKLY_COMPILED = "-XX:TieredStopAtLevel=1";

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Map<URI, ProductProcess> READY = new ConcurrentHashMap<>();

    private final Process process;
    private final Map<String, String> settings;
    private final List<String> words = new CopyOnWriteArrayList<>();

    private ProductProcess(Process process, Map<String, String> settings) {
        this.process = process;
        this.settings = settings;
    }

    /** Starts it; {@link #ready} waits until it may be asked. */
    public static ProductProcess start(String jar, Path folder, Map<String, String> settings) {
        return start(jar, folder, settings, Map.of());
    }

    /** The same, in an environment with these besides. */
    public static ProductProcess start(
            String jar, Path folder, Map<String, String> settings, Map<String, String> environment) {
        var command = new ArrayList<>(program(jar));
        var all = new LinkedHashMap<>(Map.of("server.address", "127.0.0.1", "server.port", "0", "jalon.demo", "false"));
        if (jar.equals("standalone")) {
            // Nobody beside it gives positions, and eight of them that ask for the head as often as one would take a
            // tenth of the machine.
            all.put("jalon.history.watch", "100ms");
        }
        all.putAll(settings);
        all.forEach((name, value) -> command.add("--" + name + "=" + value));
        try {
            Programs.areFoundBy(all);
            var prepared = builder(command).directory(folder.toFile());
            prepared.environment().putAll(environment);
            var started = new ProductProcess(prepared.start(), all);
            Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
            Thread.ofVirtual().start(started::listen);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The product in one process by the script it is handed over with, what it is split into by their jars. */
    private static List<String> program(String name) {
        return name.equals("standalone")
                ? List.of(System.getProperty("jalon.standalone"))
                : List.of(
                        Path.of(JAVA_HOME, "bin", "java").toString(),
                        QUICKLY_COMPILED,
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-Ddisable-axoniq-console-message=true",
                        "-jar",
                        System.getProperty("jalon." + name + ".jar"));
    }

    private static ProcessBuilder builder(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("JAVA_HOME", JAVA_HOME, "JALON_JAVA_OPTIONS", QUICKLY_COMPILED));
        return builder;
    }

    private void listen() {
        try (var said = process.inputReader()) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                words.add(line);
            }
        } catch (IOException ended) {
            // Ended while it spoke: there is nothing more to hear.
        }
    }

    /** Waits until the process says that it is ready, and answers where. */
    public URI ready() {
        var address = address();
        await().atMost(PATIENCE)
                .failFast(this::checkAlive)
                .ignoreExceptions()
                .until(() ->
                        Caller.nobody(address).get("/actuator/health/readiness").status() == 200);
        Programs.areThere(settings);
        READY.put(address, this);
        return address;
    }

    /** Waits until it answers at all, ready or not, and says where. */
    URI address() {
        await().atMost(PATIENCE)
                .failFast(this::checkAlive)
                .until(() -> find(PORT).isPresent());
        return URI.create("http://127.0.0.1:" + find(PORT).orElseThrow());
    }

    private void checkAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the process ended:\n" + String.join("\n", words));
        }
    }

    /** What the first group of the pattern was in the process's words, the first time. */
    Optional<String> find(Pattern pattern) {
        return words.stream()
                .map(pattern::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** Asks the process that is ready there to end, once no story needs it: it would look for something to do until the last is told. */
    static void isDoneWith(URI address) {
        Objects.requireNonNull(READY.remove(address)).askToEnd();
    }

    /** Asks it to end, as an operator does, without waiting for it. */
    void askToEnd() {
        process.destroy();
    }

    /** Ends it as an operator does. */
    public void stop() {
        askToEnd();
        waitForItsEnd();
    }

    /** Ends it as the operating system does when memory runs out. */
    public void kill() {
        process.destroyForcibly();
        waitForItsEnd();
    }

    private void waitForItsEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The number the operating system knows it by. */
    public long number() {
        return process.pid();
    }

    /** Everything it has said so far. */
    public List<String> words() {
        return List.copyOf(words);
    }

    /** Waits until it ended by itself, and answers its exit code. */
    int exitCode() {
        await().atMost(PATIENCE).until(() -> !process.isAlive());
        return process.exitValue();
    }
}
