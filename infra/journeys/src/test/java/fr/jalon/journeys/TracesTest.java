package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the process, traces where an endpoint is set and log lines as JSON: none says who a record is about, by name or by id. */
class TracesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] NEVER_TOLD = {
        "Marguerite", "Capucine", "0e9c4235-canary", "quelquun", "Canari-2026", "Administration"
    };

    @Test
    void traces_are_sent_to_the_endpoint_and_lines_are_one_object_each_and_neither_holds_a_person() throws Exception {
        var received = new CopyOnWriteArrayList<String>();
        var collector = collector(received);
        var folder = Folders.fresh("traced");
        var process = ProductProcess.start(
                "standalone",
                folder,
                Map.of(
                        "jalon.data",
                        folder.resolve("data").toString(),
                        "jalon.keys.directory",
                        folder.resolve("keys").toString(),
                        "logging.structured.format.console",
                        "ecs",
                        "management.opentelemetry.tracing.export.otlp.endpoint",
                        "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces"));
        var address = process.ready();
        var administrator = FirstAdministrator.signsIn(address, process);

        administrator.command("/commands/organisations", "{\"name\": \"Marguerite\", \"kind\": \"ASSOCIATION\"}");
        administrator.command("/commands/people/person-0e9c4235-canary/erasure", "{\"reason\": \"REQUEST\"}");
        administrator.get("/api/programmes?nom=Capucine");
        Caller.named(address, "quelquun", "Canari-2026").get("/api/programmes");

        await().atMost(Duration.ofMinutes(3))
                .until(() -> String.join("", received).contains("/commands/people/{"));
        process.stop();
        collector.stop(0);
        assertThat(String.join("", received))
                .contains("http post /commands/organisations", "http get /api/programmes")
                .doesNotContain(NEVER_TOLD);
        // The one-time password and the address are for the terminal, and no log.
        var lines = process.words().stream()
                .filter(line -> line.startsWith("{"))
                .map(JSON::readTree)
                .toList();
        assertThat(lines).allMatch(line -> line.hasNonNull("@timestamp") && line.hasNonNull("message"));
        assertThat(lines.stream().map(line -> line.get("message").asString()))
                .anyMatch(said -> said.contains("command done"));
        assertThat(lines.toString()).doesNotContain(NEVER_TOLD);
    }

    private static HttpServer collector(CopyOnWriteArrayList<String> received) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", exchange -> {
            try (exchange) {
                received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                exchange.sendResponseHeaders(200, -1);
            }
        });
        server.start();
        return server;
    }
}
