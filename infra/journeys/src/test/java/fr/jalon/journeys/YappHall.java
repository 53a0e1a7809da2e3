package fr.jalon.journeys;

/** From the promise to a completed session, as the hall saw it. */
final class YappHall {

    private final YappStory story;
    private final YappHouse house;
    private final YappFigures figures;
    private final YappSession session;

    YappHall(YappStory story) {
        this.story = story;
        this.house = story.house;
        this.figures = story.figures;
        this.session = story.first;
    }

    void promises() {
        define("sessions-completed", "");
        define("families-reached", "");
        define("families-followed", ", \"atLeast\": 2");
        define("adults-reached", "");
        define("children-concerned", "");
        define("children-present", "");
        define("parents-trained", "");
        define("co-animations", "");
        define("solo-animations", "");
        target("sessions-completed", 5);
        target("families-reached", 8);
        target("families-followed", 4);
        target("co-animations", 2);
        figures.on("2025-12-31", "0 0 0 0 0 0 0 0 0");
    }

    private void define(String builtIn, String parameters) {
        house.done("/commands/programmes/" + house.programme + "/indicators", """
            {"builtIn": "%s"%s}\
            """.formatted(builtIn, parameters));
    }

    private void target(String indicator, int value) {
        house.done("/commands/programmes/" + house.programme + "/targets", """
            {"indicator": "%s", "value": %d, "from": "2025-01-01"}\
            """.formatted(indicator, value));
    }

    void enrols() {
        session.enrol(story.a, "2025-02-18");
        session.enrol(story.b, "2025-02-19");
        session.enrol(story.c, "2025-02-20");
        house.refused("session.full", session.path() + "/enrolments/" + story.c + "/promotion", "{}");
        house.refused("session.last-workshop-past", session.path() + "/enrolments", """
            {"person": "%s", "on": "2025-03-12"}\
            """.formatted(story.e));
        session.stop(story.b, "2025-02-25");
        session.promote(story.c);
        house.refused("session.nobody-waiting", session.path() + "/enrolments/promotion", "{}");
        figures.on("2025-12-31", "0 0 0 0 0 0 0 0 0");
    }

    void takesAttendance() {
        session.record(1, story.a, "PRESENT");
        figures.on("2025-03-31", "0 1 0 1 2 0 0 0 0");
        session.record(1, story.c, "PRESENT");
        figures.on("2025-03-31", "0 2 0 2 4 0 0 0 0");
        // Neither enrolled nor expected, and no place left: whoever is there is recorded.
        session.record(1, story.d, "PRESENT");
        figures.on("2025-03-31", "0 3 0 3 6 0 0 0 0");
        session.record(1, story.otherD, "PRESENT");
        figures.on("2025-03-31", "0 3 0 4 6 0 0 0 0");
        session.record(1, story.f, "SENT_WORD");
        figures.on("2025-03-31", "0 3 0 4 6 0 0 0 0");
        house.refused(
                "session.attendance-changed-meanwhile",
                session.workshop(1) + "/attendance",
                session.attendance(story.a, "NOT_ENTERED", "NO_NEWS"));
        house.grant("ANIMATION", "session", session.id());
        house.refused(
                403,
                "session.entry-closed",
                house.animation.command(
                        session.workshop(1) + "/attendance", session.attendance(story.e, "NOT_ENTERED", "PRESENT")));
    }

    void countsWithoutNames() {
        session.countUnnamed(1, 2, 0);
        figures.on("2025-03-31", "0 3-5 0-2 4-6 6-10 0 0 0 0");
        house.refused("session.count-changed-meanwhile", session.workshop(1) + "/unnamed", """
            {"people": 3, "seen": 0}\
            """);
        session.nameOne(1, story.e);
        figures.on("2025-03-31", "0 4-5 0-1 5-6 8-10 0 0 0 0");
        session.countChildren(1, 3, 0);
        figures.on("2025-03-31", "0 4-5 0-1 5-6 8-10 3 0 0 0");
        session.countChildren(1, 4, 3);
        figures.on("2025-03-31", "0 4-5 0-1 5-6 8-10 4 0 0 0");
    }

    void completes() {
        session.hold(1);
        session.record(2, story.a, "PRESENT");
        figures.on("2025-03-31", "0 4-5 1-2 5-6 8-10 4 0 0 0");
        session.record(2, story.c, "PRESENT");
        figures.on("2025-03-31", "0 4-5 2-3 5-6 8-10 4 0 0 0");
        session.countChildren(2, 2, 0);
        figures.on("2025-03-31", "0 4-5 2-3 5-6 8-10 6 0 0 0");
        session.hold(2);
        figures.on("2025-03-31", "0 4-5 2-3 5-6 8-10 6 0 0 0");
        session.complete();
        figures.on("2025-03-31", "1 4-5 2-3 5-6 8-10 6 0 0 0");
        figures.on("2025-03-11", "1 4-5 2-3 5-6 8-10 6 0 0 0");
        figures.on("2025-03-10", "0 4-5 0-1 5-6 8-10 4 0 0 0");
        figures.on("2025-03-03", "0 0 0 0 0 0 0 0 0");
    }
}
