package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;

/** What turns out to have been otherwise: figures move as they should, and what was known before stays readable. */
final class YappSecondThoughts {

    private final YappStory story;
    private final YappFigures figures;
    private final YappSession session;

    YappSecondThoughts(YappStory story) {
        this.story = story;
        this.figures = story.figures;
        this.session = story.first;
    }

    void correctsAStatus() {
        var before = figures.now();
        session.correct(2, story.c, "PRESENT", "SENT_WORD", "2025-03-11", "SIGNED_SHEET");
        figures.on("2025-03-31", "1 4-5 1-2 5-6 8-10 6 0 0 0");
        figures.knownAt(before, "2025-03-31", "1 4-5 2-3 5-6 8-10 6 0 0 0");
        var between = figures.now();
        session.correct(1, story.otherD, "PRESENT", "NO_NEWS", "2025-03-04", "WRONG_PERSON");
        figures.on("2025-03-31", "1 4-5 1-2 4-5 8-10 6 0 0 0");
        figures.knownAt(between, "2025-03-31", "1 4-5 1-2 5-6 8-10 6 0 0 0");
        figures.knownAt(before, "2025-03-31", "1 4-5 2-3 5-6 8-10 6 0 0 0");
    }

    void correctsADate() {
        var before = figures.now();
        session.correct(2, story.a, "PRESENT", "PRESENT", "2025-04-02", "WRONG_DATE");
        figures.on("2025-03-31", "1 4-5 0-1 4-5 8-10 6 0 0 0");
        figures.on("2025-04-01", "1 4-5 0-1 4-5 8-10 6 0 0 0");
        figures.on("2025-04-02", "1 4-5 1-2 4-5 8-10 6 0 0 0");
        figures.knownAt(before, "2025-03-31", "1 4-5 1-2 4-5 8-10 6 0 0 0");
    }

    void entersLate() {
        var before = figures.now();
        session.record(1, story.b, "PRESENT");
        figures.on("2025-03-31", "1 5-6 0-1 5-6 10-12 6 0 0 0");
        figures.on("2025-03-04", "0 5-6 0-1 5-6 10-12 4 0 0 0");
        figures.knownAt(before, "2025-03-31", "1 4-5 0-1 4-5 8-10 6 0 0 0");
        var explanation = figures.explanation(story.house.coordinator, "families-reached", "?on=2025-03-31");
        assertThat(StreamSupport.stream(explanation.get("counted").get("rows").spliterator(), false)
                        .flatMap(row -> StreamSupport.stream(row.get("facts").spliterator(), false)))
                .isNotEmpty()
                .allMatch(fact ->
                        fact.get("late").asBoolean() && fact.get("daysAfter").asInt() > 7);
    }

    void reopens() {
        session.reopen();
        figures.on("2025-03-31", "0 5-6 0-1 5-6 10-12 6 0 0 0");
        session.complete();
        figures.on("2025-03-31", "1 5-6 0-1 5-6 10-12 6 0 0 0");
    }
}
