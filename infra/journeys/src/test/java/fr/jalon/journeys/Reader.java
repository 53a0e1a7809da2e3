package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** Somebody who signed in with the form and reads whatever an address answers, following nothing. */
final class Reader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI product;

    private Reader(URI product) {
        this.product = product;
    }

    static Reader signedIn(URI product, String login, String password) {
        var reader = new Reader(product);
        var answer = reader.form("/connexion", "/connexion", Map.of("username", login, "password", password));
        assertThat(answer.status()).isEqualTo(303);
        return reader;
    }

    Caller.Answer get(String address) {
        return send(request(address).GET());
    }

    /** How long it took until an answer began, and until it was there whole. */
    record Took(int status, Duration first, Duration whole) {}

    Took took(String address) {
        try {
            long asked = System.nanoTime();
            var answer = http.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofInputStream());
            long begun = System.nanoTime();
            try (var body = answer.body()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
            return new Took(
                    answer.statusCode(), Duration.ofNanos(begun - asked), Duration.ofNanos(System.nanoTime() - asked));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The parts of a workbook it takes, as text by their names. */
    Map<String, String> file(String address) {
        try {
            var file = Files.createTempFile("jalon", ".xlsx");
            var answer = http.send(request(address).GET().build(), HttpResponse.BodyHandlers.ofFile(file));
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            var parts = new LinkedHashMap<String, String>();
            try (var workbook = new ZipFile(file.toFile())) {
                for (var part : Collections.list(workbook.entries())) {
                    parts.put(
                            part.getName(),
                            new String(workbook.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Files.delete(file);
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Fills in a form of a page, with its token. */
    Caller.Answer form(String page, String address, Map<String, String> fields) {
        var token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).as("a form on " + page).isTrue();
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token.group(1));
        var body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(product.resolve(address))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", address.startsWith("/api/") ? "application/json" : "text/html");
    }

    private Caller.Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Caller.Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body(),
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
