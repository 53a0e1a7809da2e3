package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What an operator does with backups: the packaged product's own commands, run to their end, and a start over what they made. */
final class RestoredCopy {

    private static final Path OLDER =
            Path.of("src", "test", "resources", "older").toAbsolutePath();

    private RestoredCopy() {}

    /** What the first version that landed left, restored and started: its demonstration, told to its end. */
    static Demonstration ofTheFirstVersion(Path folder) throws IOException {
        restore(OLDER.resolve("first-landed.zip"), folder).well();
        Files.createDirectories(folder.resolve("keys"));
        Files.copy(OLDER.resolve("first-landed.key"), folder.resolve("keys/master.key"));
        return start(folder, 853);
    }

    /** How a command ended. */
    record Ended(int code, String words) {

        Ended well() {
            assertThat(code).as(words).isZero();
            return this;
        }

        Ended refused(String because) {
            assertThat(code).as(words).isNotZero();
            assertThat(words).contains("Jalon n'a pas démarré.", because).doesNotContain("\tat ", "APPLICATION FAILED");
            return this;
        }
    }

    static Ended backup(Path folder, Path file) {
        return run(folder, Map.of("jalon.data", data(folder), "jalon.backup", file.toString()));
    }

    static Ended restore(Path file, Path folder) {
        return run(folder, Map.of("jalon.data", data(folder), "jalon.restore", file.toString()));
    }

    private static Ended run(Path folder, Map<String, String> settings) {
        var process = ProductProcess.start("standalone", folder, settings);
        return new Ended(process.exitCode(), String.join("\n", process.words()));
    }

    /** Starts the demonstration that lies in this folder, and waits until its figures are whole. */
    static Demonstration start(Path folder, long told) {
        var copy = new Demonstration(process(folder).ready(), told, List.of());
        await().atMost(Duration.ofMinutes(5))
                .ignoreExceptions()
                .until(() -> copy.progress("").get("complete").asBoolean());
        return copy;
    }

    static ProductProcess process(Path folder) {
        return ProductProcess.start(
                "standalone",
                folder,
                Map.of(
                        "jalon.demo",
                        "true",
                        "jalon.data",
                        data(folder),
                        "jalon.keys.directory",
                        folder.resolve("keys").toString()));
    }

    /** The keys' folder, as an operator brings it back beside the data. */
    static void bringKeys(Path from, Path to) {
        try {
            var keys = Files.createDirectories(to.resolve("keys"));
            for (var name : new String[] {"master.key", "erasures"}) {
                var file = from.resolve("keys").resolve(name);
                if (Files.exists(file)) {
                    Files.copy(file, keys.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String data(Path folder) {
        return folder.resolve("data").toString();
    }
}
