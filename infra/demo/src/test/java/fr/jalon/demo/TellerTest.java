package fr.jalon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.jalon.platform.time.DemoClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellerTest {

    private final List<String> heard = new ArrayList<>();
    private HttpServer listener;

    @BeforeEach
    void listen() throws IOException {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        listener.start();
    }

    @AfterEach
    void stop() {
        listener.stop(0);
    }

    @Test
    void a_sentence_told_again_by_another_process_is_the_same_byte_for_byte() {
        var one = new LinkedHashMap<String, Object>();
        one.put("name", "A");
        one.put("kind", Map.of("b", 1, "a", 2));
        var other = new LinkedHashMap<String, Object>();
        other.put("kind", Map.of("a", 2, "b", 1));
        other.put("name", "A");
        teller().tell("/commands/organisations", one);
        teller().tell("/commands/organisations", other);
        assertThat(heard)
                .containsExactly(
                        "demo-00001 {\"kind\":{\"a\":2,\"b\":1},\"name\":\"A\"}",
                        "demo-00001 {\"kind\":{\"a\":2,\"b\":1},\"name\":\"A\"}");
    }

    private Teller teller() {
        var address = URI.create("http://127.0.0.1:" + listener.getAddress().getPort());
        return new Teller(address, DemoClock.startingAt(Instant.EPOCH, Clock.systemUTC()));
    }
}
