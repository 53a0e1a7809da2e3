package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The figures of the story's programme, read as somebody would write them down: a number, or two where names are missing. */
final class YappFigures {

    static final String ALL =
            "sessions-completed, families-reached, families-followed, adults-reached, children-concerned,"
                    + " children-present, parents-trained, co-animations, solo-animations";

    private final YappHouse house;

    YappFigures(YappHouse house) {
        this.house = house;
    }

    /** In the order of {@link #ALL}: sessions, families, followed, adults, concerned, children, trained, together, alone. */
    void on(String day, String expected) {
        assertThat(written(progress(house.coordinator, "?on=" + day)))
                .as("on %s", day)
                .isEqualTo(expected);
    }

    /** The same, as it was known then. */
    void knownAt(String instant, String day, String expected) {
        assertThat(written(progress(house.coordinator, "?on=" + day + "&knownAt=" + instant)))
                .as("on %s, known at %s", day, instant)
                .isEqualTo(expected);
    }

    /** The instant at which the last thing told was recorded. */
    String now() {
        var now = progress(house.coordinator, "");
        return progress(house.coordinator, "?position=" + now.get("position").asLong())
                .get("knownAt")
                .asString();
    }

    JsonNode progress(Caller who, String query) {
        var answer = house.read(who, "/api/programmes/" + house.programme + "/progress" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("complete").asBoolean()).as(answer.body()).isTrue();
        assertThat(answer.json().get("pending").asInt()).isZero();
        return answer.json();
    }

    /** One figure of an answer. */
    static JsonNode of(JsonNode progress, String indicator) {
        return StreamSupport.stream(progress.get("figures").spliterator(), false)
                .filter(figure -> figure.get("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    JsonNode explanation(Caller who, String indicator, String query) {
        var answer = house.read(who, "/api/programmes/" + house.programme + "/figures/" + indicator + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    static String written(JsonNode progress) {
        return Arrays.stream(ALL.split(", "))
                .map(indicator -> bounds(of(progress, indicator)))
                .collect(Collectors.joining(" "));
    }

    private static String bounds(JsonNode figure) {
        assertThat(figure.get("lower").asLong()).isEqualTo(figure.get("value").asLong());
        var lower = figure.get("lower").asString();
        var upper = figure.get("upper").asString();
        return lower.equals(upper) ? lower : lower + "-" + upper;
    }
}
