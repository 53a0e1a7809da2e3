package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What others see of it: the auditor, the funder, and what remains of somebody erased. */
final class YappSharing {

    private static final String AT_THE_END = "3 5-6 1-2 5-6 10-12 6 1 1 1";

    private final YappStory story;
    private final YappHouse house;
    private final YappFigures figures;

    YappSharing(YappStory story) {
        this.story = story;
        this.house = story.house;
        this.figures = story.figures;
    }

    void explains() {
        for (var who : List.of(house.coordinator, house.auditor)) {
            var progress = figures.progress(who, "?on=2025-12-31");
            assertThat(YappFigures.written(progress)).isEqualTo(AT_THE_END);
            for (var indicator : YappFigures.ALL.split(", ")) {
                var explanation = figures.explanation(who, indicator, "?on=2025-12-31");
                assertThat(explanation.get("count").asLong())
                        .as(indicator)
                        .isEqualTo(
                                YappFigures.of(progress, indicator).get("value").asLong());
            }
        }
        var audited = figures.explanation(house.auditor, "families-reached", "?on=2025-12-31");
        assertThat(audited.toString()).doesNotContain("Ada", "Histoire", story.a, story.b, story.c, story.d, story.e);
    }

    void releases() {
        var mine = "/api/programmes/" + house.programme;
        assertThat(figures.progress(house.funder, "").get("figures")).isEmpty();
        house.refused(403, "figures.not-released", house.read(house.funder, mine + "/figures/families-reached"));
        house.done("/commands/programmes/" + house.programme + "/releases", """
            {"on": "2025-03-31"}\
            """);
        var released = "1 5-6 0-1 5-6 10-12 6 1 0 0";
        assertThat(YappFigures.written(figures.progress(house.funder, ""))).isEqualTo(released);
        house.refused(403, "figures.not-released", house.read(house.funder, mine + "/progress?on=2025-03-30"));
        house.refused(403, "figures.not-released", house.read(house.funder, mine + "/progress?on=2025-12-31"));
        story.first.record(2, story.e, "PRESENT");
        figures.on("2025-03-31", "1 5-6 1-2 5-6 10-12 6 1 0 0");
        assertThat(YappFigures.written(figures.progress(house.funder, ""))).isEqualTo(released);
        var explanation = figures.explanation(house.funder, "families-reached", "");
        assertThat(explanation.get("counted").isNull()).isTrue();
        assertThat(explanation.toString())
                .doesNotContain("person-", "family-", "Ada", story.a, story.b, story.c, story.d, story.e);
    }

    void revises() {
        var targets = "/commands/programmes/" + house.programme + "/targets/families-followed/revision";
        var revision = """
            {"from": 4, "to": 2, "effectiveOn": "2025-04-01", "decidedBy": "STEERING_COMMITTEE", "amendment": "Avenant 1"}\
            """;
        house.done(targets, revision);
        var stale = house.coordinator.command(targets, revision.replace("\"to\": 2", "\"to\": 3"));
        house.refused(412, "programme.target-changed-meanwhile", stale);
        assertThat(promised(figures.progress(house.coordinator, "?on=2025-03-31")))
                .isEqualTo("1 of 4 (0.25), at first 4 (0.25)");
        assertThat(promised(figures.progress(house.coordinator, "?on=2025-04-30")))
                .isEqualTo("2 of 2 (1), at first 4 (0.5)");
        assertThat(promised(figures.progress(house.funder, ""))).isEqualTo("0 of 4 (0), at first 4 (0)");
    }

    private static String promised(JsonNode progress) {
        var figure = YappFigures.of(progress, "families-followed");
        return "%s of %s (%s), at first %s (%s)"
                .formatted(
                        figure.get("value").asString(),
                        figure.get("target").asString(),
                        figure.get("share").asString(),
                        figure.get("initialTarget").asString(),
                        figure.get("shareOfInitial").asString());
    }

    void erases() {
        var before = YappFigures.written(figures.progress(house.coordinator, "?on=2025-12-31"));
        assertThat(named()).contains("Elsa");
        house.done("/commands/people/" + story.e + "/erasure", """
            {"reason": "REQUEST"}\
            """);
        assertThat(named()).doesNotContain("Elsa").contains("effacé");
        figures.on("2025-12-31", before);
        // Who was erased was there all the same.
        assertThat(before).isEqualTo("3 5-6 2-3 5-6 10-12 6 1 1 1");
    }

    private String named() {
        return figures.explanation(house.coordinator, "adults-reached", "?on=2025-12-31")
                .toString();
    }
}
