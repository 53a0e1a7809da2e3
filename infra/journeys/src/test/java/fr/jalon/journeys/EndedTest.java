package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ended by its operator, it answers first. What a kill leaves behind is tried in {@link fr.jalon.journeys.faults}. */
class EndedTest {

    /** Half of a command has arrived when the operator ends the process; the other half comes once nobody else is let in. */
    @Test
    void ended_by_its_operator_it_first_answers_what_it_was_asked() throws IOException {
        var folder = Folders.fresh("ended");
        var process = start(folder);
        var address = process.ready();
        var administrator = FirstAdministrator.signsIn(address, process);
        var json = "{\"name\": \"Association du soir\", \"kind\": \"ASSOCIATION\"}";
        try (var line = new Socket(address.getHost(), address.getPort())) {
            var sending = line.getOutputStream();
            sending.write((head(json.length()) + json.substring(0, 20)).getBytes(StandardCharsets.UTF_8));
            sending.flush();
            await().until(() -> underWay(administrator) == 2);
            process.askToEnd();
            await().until(() -> isClosed(address));
            sending.write(json.substring(20).getBytes(StandardCharsets.UTF_8));
            sending.flush();

            assertThat(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 201");
        }
        assertThat(process.exitCode()).isEqualTo(128 + 15);
        assertThat(folder.resolve("data/cluster/postmaster.pid")).doesNotExist();
    }

    private static String head(int length) {
        var both = FirstAdministrator.NAME + ":" + FirstAdministrator.PASSWORD;
        return """
            POST /commands/organisations HTTP/1.1\r
            Host: 127.0.0.1\r
            Authorization: Basic %s\r
            Content-Type: application/json\r
            Content-Length: %d\r
            Connection: close\r
            \r
            """.formatted(Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)), length);
    }

    /** How many requests are being answered, the one that asks among them. */
    private static int underWay(Caller administrator) {
        var measured = administrator
                .get("/actuator/metrics/http.server.requests.active")
                .json();
        return measured.get("measurements").get(0).get("value").asInt();
    }

    private static boolean isClosed(URI address) {
        try (var _ = new Socket(address.getHost(), address.getPort())) {
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private static ProductProcess start(Path folder) {
        return ProductProcess.start(
                "standalone",
                folder,
                new LinkedHashMap<>(Map.of(
                        "jalon.data", folder.resolve("data").toString(),
                        "jalon.keys.directory", folder.resolve("keys").toString())));
    }
}
