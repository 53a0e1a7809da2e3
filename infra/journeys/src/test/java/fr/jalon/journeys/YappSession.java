package fr.jalon.journeys;

import java.util.List;

/** One session of the story and what is recorded of it. Workshops are numbered from 1. */
record YappSession(YappHouse house, String id, List<String> workshops) {

    String path() {
        return "/commands/sessions/" + id;
    }

    String workshop(int number) {
        return path() + "/workshops/" + workshops.get(number - 1);
    }

    void enrol(String person, String on) {
        house.done(path() + "/enrolments", """
            {"person": "%s", "on": "%s"}\
            """.formatted(person, on));
    }

    void stop(String person, String on) {
        house.done(path() + "/enrolments/" + person + "/stop", """
            {"reason": "NOT_AVAILABLE", "on": "%s"}\
            """.formatted(on));
    }

    void promote(String person) {
        house.done(path() + "/enrolments/" + person + "/promotion", "{}");
    }

    /** Fills an empty cell. */
    void record(int workshop, String person, String status) {
        house.done(workshop(workshop) + "/attendance", attendance(person, "NOT_ENTERED", status));
    }

    String attendance(String person, String seen, String status) {
        return """
            {"person": "%s", "seen": "%s", "status": "%s"}\
            """.formatted(person, seen, status);
    }

    void correct(int workshop, String person, String seen, String status, String on, String reason) {
        house.done(
                workshop(workshop) + "/attendance/" + person + "/correction", """
                    {"seen": "%s", "status": "%s", "on": "%s", "reason": "%s"}\
                    """.formatted(seen, status, on, reason));
    }

    void countUnnamed(int workshop, int people, int seen) {
        house.done(workshop(workshop) + "/unnamed", """
            {"people": %d, "seen": %d}\
            """.formatted(people, seen));
    }

    void nameOne(int workshop, String person) {
        house.done(workshop(workshop) + "/unnamed/naming", """
            {"person": "%s"}\
            """.formatted(person));
    }

    void countChildren(int workshop, int children, int seen) {
        house.done(workshop(workshop) + "/children", """
            {"children": %d, "seen": %d}\
            """.formatted(children, seen));
    }

    void hold(int workshop) {
        house.done(workshop(workshop) + "/holding", "{}");
    }

    void holdAll() {
        for (int workshop = 1; workshop <= workshops.size(); workshop++) {
            hold(workshop);
        }
    }

    void complete() {
        house.done(path() + "/completion", "{}");
    }

    void reopen() {
        house.done(path() + "/completion/correction", """
            {"reason": "ENTRY_MISTAKE"}\
            """);
    }

    void cancel() {
        house.done(path() + "/cancellation", """
            {"reason": "TOO_FEW_PARTICIPANTS"}\
            """);
    }

    void restore() {
        house.done(path() + "/cancellation/correction", """
            {"reason": "ENTRY_MISTAKE"}\
            """);
    }
}
