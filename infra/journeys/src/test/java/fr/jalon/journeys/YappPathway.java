package fr.jalon.journeys;

import java.util.List;

/** A parent becomes a referent: two co-animations, then one session alone. */
final class YappPathway {

    private final YappStory story;
    private final YappHouse house;
    private final YappFigures figures;
    private String pathway = "";
    private List<YappSession> together = List.of();

    YappPathway(YappStory story) {
        this.story = story;
        this.house = story.house;
        this.figures = story.figures;
    }

    void recruits() {
        house.refused("pathway.not-taking-part", "/commands/pathways", recruitment(story.f));
        pathway = "/commands/pathways/"
                + house.done("/commands/pathways", recruitment(story.a)).id();
        house.refused("pathway.already-recruited", "/commands/pathways", recruitment(story.a));
        house.refused("pathway.not-trained", pathway + "/solo-stage", on("2025-03-15"));
        figures.on("2025-12-31", "1 5-6 1-2 5-6 10-12 6 0 0 0");
        house.done(pathway + "/training", on("2025-03-20"));
        figures.on("2025-12-31", "1 5-6 1-2 5-6 10-12 6 1 0 0");
        figures.on("2025-03-19", "1 5-6 0-1 5-6 10-12 6 0 0 0");
        house.refused("pathway.co-animations-missing", pathway + "/solo-stage", on("2025-03-21"));
    }

    void animatesTogether() {
        var second = house.session("Session 2", 8, 1, List.of("2025-04-08", "2025-04-15"), house.employee, story.a);
        var third = house.session("Session 3", 8, 1, List.of("2025-05-06", "2025-05-13"), house.employee, story.a);
        together = List.of(second, third);
        second.holdAll();
        // Recorded before its session is completed, it is kept and does not count.
        house.done(pathway + "/co-animations", in(second));
        figures.on("2025-12-31", "1 5-6 1-2 5-6 10-12 6 1 0 0");
        second.complete();
        // Once it is, the step recorded follows.
        figures.on("2025-12-31", "2 5-6 1-2 5-6 10-12 6 1 1 0");
        house.done(pathway + "/co-animations", in(second));
        figures.on("2025-12-31", "2 5-6 1-2 5-6 10-12 6 1 1 0");
        third.holdAll();
        third.complete();
        house.done(pathway + "/co-animations", in(third));
        figures.on("2025-12-31", "3 5-6 1-2 5-6 10-12 6 1 2 0");
        figures.on("2025-04-30", "2 5-6 1-2 5-6 10-12 6 1 1 0");
    }

    void animatesAlone() {
        house.refused("pathway.solo-stage-not-open", pathway + "/recognition", on("2025-05-14"));
        house.done(pathway + "/solo-stage", on("2025-05-14"));
        house.refused("pathway.solo-animations-missing", pathway + "/recognition", on("2025-05-15"));
        var alone = house.session("Session 4", 8, 0, List.of("2025-06-03", "2025-06-10"), story.a);
        alone.holdAll();
        alone.complete();
        house.done(pathway + "/solo-animations", in(alone));
        figures.on("2025-12-31", "4 5-6 1-2 5-6 10-12 6 1 2 1");
        house.done(pathway + "/recognition", on("2025-06-11"));
        figures.on("2025-12-31", "4 5-6 1-2 5-6 10-12 6 1 2 1");
    }

    void losesAStep() {
        var before = figures.now();
        together.getLast().cancel();
        figures.on("2025-12-31", "3 5-6 1-2 5-6 10-12 6 1 1 1");
        figures.knownAt(before, "2025-12-31", "4 5-6 1-2 5-6 10-12 6 1 2 1");
        house.refused("pathway.solo-stage-not-open", pathway + "/recognition", on("2025-06-12"));
        house.refused("pathway.co-animations-missing", pathway + "/solo-stage", on("2025-06-12"));
        // It was cancelled by mistake: it is completed again, and the step with it.
        together.getLast().restore();
        figures.on("2025-12-31", "4 5-6 1-2 5-6 10-12 6 1 2 1");
        wasTrainedElsewhen();
        together.getLast().cancel();
        figures.on("2025-12-31", "3 5-6 1-2 5-6 10-12 6 1 1 1");
    }

    /** The training was a day later, then none at all, then as it was. */
    private void wasTrainedElsewhen() {
        house.done(pathway + "/training/correction", """
            {"on": "2025-03-21", "reason": "WRONG_DATE"}\
            """);
        figures.on("2025-12-31", "4 5-6 1-2 5-6 10-12 6 1 2 1");
        house.done(pathway + "/training/withdrawal", """
            {"reason": "ENTRY_MISTAKE"}\
            """);
        figures.on("2025-12-31", "4 5-6 1-2 5-6 10-12 6 0 0 0");
        house.done(pathway + "/training", on("2025-03-20"));
        figures.on("2025-12-31", "4 5-6 1-2 5-6 10-12 6 1 2 1");
    }

    private String recruitment(String person) {
        return """
            {"person": "%s", "programme": "%s", "on": "2025-03-12"}\
            """.formatted(person, house.programme);
    }

    private static String on(String day) {
        return """
            {"on": "%s"}\
            """.formatted(day);
    }

    private static String in(YappSession session) {
        return """
            {"session": "%s"}\
            """.formatted(session.id());
    }
}
