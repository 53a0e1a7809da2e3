package fr.jalon.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks over HTTP, by name and password or without any. */
public final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI product;
    private final @Nullable String authorization;

    private Caller(URI product, @Nullable String authorization) {
        this.product = product;
        this.authorization = authorization;
    }

    public static Caller nobody(URI product) {
        return new Caller(product, null);
    }

    public static Caller named(URI product, String name, String password) {
        var both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Caller(product, "Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** What was answered. */
    public record Answer(int status, String type, String body, Optional<String> token) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String id() {
            return json().get("id").asString();
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks for text as it is, as who scrapes measures does. */
    Answer getText(String path) {
        return send(request(path).setHeader("Accept", "text/plain").GET());
    }

    /** Asks once what was written is seen: nothing is read before the token's position. */
    public Answer getAfter(Answer written, String path) {
        return send(request(path)
                .header("Consistency-Token", written.token().orElseThrow())
                .GET());
    }

    /** Gives a command under a key of its own. */
    public Answer command(String path, String json) {
        return command(path, json, UUID.randomUUID().toString());
    }

    public Answer command(String path, String json, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends anything to an address; of no type when that is empty. */
    Answer send(String method, String path, String type, byte[] body) {
        var request = request(path).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        return send(type.isEmpty() ? request : request.header("Content-Type", type));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(product.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, text/plain;q=0.5");
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body(),
                    response.headers().firstValue("Consistency-Token"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
