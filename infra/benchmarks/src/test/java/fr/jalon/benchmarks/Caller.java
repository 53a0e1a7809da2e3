package fr.jalon.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks over HTTP. Whatever is not answered by a yes ends the measure. */
final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI product;
    private final String authorization;

    Caller(URI product, String login, String password) {
        this.product = product;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Gives a command, under a key of its own. */
    Answer command(String path, String json) {
        return ask(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Asks once what was recorded up to that position can be seen. */
    Answer getAfter(long position, String path) {
        return ask(request(path)
                .header("Consistency-Token", Long.toString(position))
                .GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(product.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Accept", "application/json");
    }

    private static Answer ask(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return new Answer(answer.body());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What was answered. */
    record Answer(String body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String id() {
            return json().get("id").asString();
        }

        long position() {
            return json().get("position").asLong();
        }

        List<String> texts(String field) {
            return StreamSupport.stream(json().get(field).spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        }
    }
}
