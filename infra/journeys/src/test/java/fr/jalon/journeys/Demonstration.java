package fr.jalon.journeys;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The product as README starts it: one process with the demonstration, on its own PostgreSQL. */
record Demonstration(URI address) implements Product {

    private static final Duration A_WHILE = Duration.ofMinutes(10);

    /**
     * One that was killed half-way and started again.
     *
     * @param killedAt how many events there were
     * @param readiness what it had answered until then
     * @param figures and {@code events}: what it told when it was ready again
     */
    record Interrupted(Demonstration demonstration, long killedAt, int readiness, String figures, long events) {}

    static Demonstration start() {
        var folder = Folders.fresh("demonstration");
        return new Demonstration(process(folder, settings(folder)).ready());
    }

    static Interrupted interrupted() {
        var folder = Folders.fresh("interrupted");
        var settings = settings(folder);
        var first = process(folder, settings);
        var loading = new Demonstration(first.address());
        await().atMost(A_WHILE).ignoreExceptions().until(() -> loading.events() >= 300);
        int readiness = loading.nobody().get("/actuator/health/readiness").status();
        long killedAt = loading.events();
        first.kill();
        var again = new Demonstration(process(folder, settings).ready());
        return new Interrupted(again, killedAt, readiness, again.figures("").toString(), again.events());
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

    /** The one programme there is. */
    String programme() {
        return as("coordinatrice")
                .get("/api/programmes")
                .json()
                .get(0)
                .get("id")
                .asString();
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

    /** Every figure as somebody would write it down: value, at most, target, at first. */
    Map<String, String> figures(String query) {
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
