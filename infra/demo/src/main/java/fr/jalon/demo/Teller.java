package fr.jalon.demo;

import fr.jalon.platform.time.DemoClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the story sentence by sentence, each a command over HTTP. A sentence's key is its number in the story: told again after an
 * interruption, it is answered as the first time and changes nothing.
 */
final class Teller {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** Fields in one order, whatever the map's, which differs in each process: a sentence told again must be the same, byte for byte. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final URI address;
    private final DemoClock clock;
    private String authorization = "";
    private int sentence;

    Teller(URI address, DemoClock clock) {
        this.address = address;
        this.clock = clock;
    }

    /** What follows is said by this account. */
    void as(String login, String password) {
        byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** What follows is recorded then. */
    void on(LocalDateTime time) {
        clock.set(time.atZone(ZONE).toInstant());
    }

    /** Sends a command and returns its answer. */
    JsonNode tell(String path, Map<String, Object> body) {
        sentence++;
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("Idempotency-Key", "demo-%05d".formatted(sentence))
                .header("Jalon-Source", "demo")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() >= 300) {
            throw new StoryInterrupted(sentence, path, answer.statusCode(), answer.body());
        }
        return json.readTree(answer.body());
    }

    /** How many sentences were told. */
    int sentences() {
        return sentence;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StoryInterrupted(sentence, request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryInterrupted(sentence, request.uri().getPath(), e);
        }
    }
}
