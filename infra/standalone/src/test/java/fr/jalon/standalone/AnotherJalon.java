package fr.jalon.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Another process that starts PostgreSQL on a data folder and keeps it until it is killed. */
final class AnotherJalon implements AutoCloseable {

    private static final String STARTED = "started";

    private final Process process;

    private AnotherJalon(Process process) {
        this.process = process;
    }

    static AnotherJalon on(Path data) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherJalon.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var words = process.inputReader();
        for (var line = words.readLine(); !STARTED.equals(line); line = words.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the other process ended");
            }
        }
        return new AnotherJalon(process);
    }

    long pid() {
        return process.pid();
    }

    /** Kills it as the operating system does when memory runs out: it can't stop its PostgreSQL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    public static void main(String[] arguments) throws Exception {
        var postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                postgres.close();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        System.out.println(STARTED);
        new CountDownLatch(1).await();
    }
}
