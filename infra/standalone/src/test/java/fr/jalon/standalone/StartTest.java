package fr.jalon.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who starts the product where it can't start: one message, and an exit code that says so. */
class StartTest {

    @TempDir
    private Path folder;

    @Test
    void a_port_taken_is_said_once_and_ends_the_process() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var start = start("--server.port=" + taken.getLocalPort());
            assertThat(start.code()).isEqualTo(1);
            assertThat(start.failures())
                    .containsExactly(
                            "Jalon n'a pas démarré.",
                            "Le port %d est déjà pris par un autre programme.".formatted(taken.getLocalPort()),
                            "Arrêtez ce programme, ou choisissez un autre port avec --server.port=8081.");
        }
        assertThat(folder.resolve("data/cluster/postmaster.pid"))
                .as("PostgreSQL's own note: it was stopped")
                .doesNotExist();
    }

    @Test
    void a_folder_in_use_is_said_once_and_ends_the_process() throws Exception {
        try (var _ = DataFolder.take(folder.resolve("data"))) {
            var start = start("--server.port=0");
            assertThat(start.code()).isEqualTo(1);
            assertThat(start.failures())
                    .containsExactly(
                            "Jalon n'a pas démarré.",
                            "Un autre Jalon utilise déjà le dossier de données %s (processus %d)."
                                    .formatted(
                                            folder.resolve("data"),
                                            ProcessHandle.current().pid()),
                            "Arrêtez-le d'abord, ou choisissez un autre dossier avec --jalon.data=DOSSIER.");
        }
    }

    @Test
    void a_folder_without_rights_is_said_once_and_ends_the_process() throws Exception {
        Files.createFile(folder.resolve("data"));
        var start = start("--server.port=0");
        assertThat(start.code()).isEqualTo(1);
        assertThat(start.failures())
                .hasSize(3)
                .contains("Jalon ne peut pas écrire dans le dossier de données %s.".formatted(folder.resolve("data")));
    }

    private Start start(String... settings) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StandaloneApplication.class.getName(),
                "--jalon.demo=false",
                "--jalon.data=" + folder.resolve("data"),
                "--jalon.keys.directory=" + folder.resolve("keys")));
        command.addAll(List.of(settings));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var words = process.inputReader().readAllAsString();
        return new Start(process.waitFor(), words);
    }

    /**
     * How a start ended.
     *
     * @param words everything that was printed
     */
    private record Start(int code, String words) {

        /** What was printed but for the lines of the log before the failure. */
        List<String> failures() {
            assertThat(words).doesNotContain("\tat ").doesNotContain("APPLICATION FAILED TO START");
            var from = words.indexOf("Jalon n'a pas démarré.");
            return from < 0
                    ? List.of(words)
                    : Stream.of(words.substring(from).split("\n"))
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
        }
    }
}
