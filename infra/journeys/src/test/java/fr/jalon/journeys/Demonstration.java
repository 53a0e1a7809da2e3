package fr.jalon.journeys;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The product as README starts it: one process with the demonstration, on its own PostgreSQL.
 *
 * @param said what its process had said once it was ready
 * @param told how many events the story made: what is done later, by a test too, comes after this position
 */
record Demonstration(URI address, long told, List<String> said) implements Product {

    private static final Duration A_WHILE = Duration.ofMinutes(10);

    /**
     * One that was killed half-way and started again.
     *
     * @param killedAt how many events there were
     * @param readiness what it had answered until then
     * @param saidBefore what it had said until then
     */
    record Interrupted(Demonstration demonstration, long killedAt, int readiness, List<String> saidBefore) {}

    static Demonstration start() {
        var folder = Folders.fresh("demonstration");
        return at(process(folder, settings(folder)));
    }

    static Interrupted interrupted() {
        var folder = Folders.fresh("interrupted");
        var settings = settings(folder);
        var first = process(folder, settings);
        var loading = new Demonstration(first.address(), 0, List.of());
        // Its words are read: somebody who asks before there are accounts is somebody who guesses, and waits.
        await().atMost(A_WHILE)
                .until(() -> first.words().stream()
                                .filter(line -> line.endsWith("command done"))
                                .count()
                        >= 300);
        int readiness = loading.nobody().get("/actuator/health/readiness").status();
        long killedAt = loading.events();
        first.kill();
        return new Interrupted(at(process(folder, settings)), killedAt, readiness, first.words());
    }

    private static Demonstration at(ProductProcess process) {
        var ready = process.ready();
        await().until(() -> process.words().stream().anyMatch(line -> line.contains("Jalon est prêt")));
        return new Demonstration(ready, new Demonstration(ready, 0, List.of()).events(), process.words());
    }

    private static Map<String, String> settings(Path folder) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("jalon.demo", "true");
        settings.put("jalon.data", folder.resolve("data").toString());
        settings.put("jalon.keys.directory", folder.resolve("keys").toString());
        TestServer.given().ifPresent(server -> settings.put("spring.datasource.url", server.newDatabase()));
        return settings;
    }

    private static ProductProcess process(Path folder, Map<String, String> settings) {
        return ProductProcess.start("standalone", folder, settings);
    }

    @Override
    public Caller administrator() {
        return as("admin");
    }

    Caller as(String account) {
        return Caller.named(address, account, "demonstration");
    }

    /** The story's programme. */
    String programme() {
        var programmes = as("coordinatrice").get("/api/programmes").json();
        return StreamSupport.stream(programmes.spliterator(), false)
                .filter(programme -> programme.get("name").asString().contains("Vaulx-en-Velin"))
                .map(programme -> programme.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    JsonNode progress(String query) {
        return as("coordinatrice")
                .get("/api/programmes/" + programme() + "/progress" + query)
                .json();
    }

    /** How many events there are: positions have no gaps. */
    long events() {
        return progress("").get("position").asLong();
    }

    /** Every figure of a day as known at the story's end, as somebody would write it down. */
    Map<String, String> figures(String day) {
        return written("?on=" + day + "&position=" + told);
    }

    /** The same as it was known at the end of another day. */
    Map<String, String> figures(String day, String knownAt) {
        return written("?on=" + day + "&knownAt=" + knownAt);
    }

    private Map<String, String> written(String query) {
        return StreamSupport.stream(progress(query).get("figures").spliterator(), false)
                .collect(Collectors.toMap(
                        figure -> figure.get("indicator").asString(),
                        Demonstration::written,
                        (one, other) -> one + other,
                        TreeMap::new));
    }

    private static String written(JsonNode figure) {
        var value = figure.get("lower").asString();
        var upper = figure.get("upper").asString();
        var target = figure.get("target");
        var initial = figure.get("initialTarget");
        return value
                + (upper.equals(value) ? "" : "-" + upper)
                + (target.isNull() ? "" : " of " + target.asString())
                + (initial.equals(target) ? "" : " (at first " + initial.asString() + ")");
    }
}
