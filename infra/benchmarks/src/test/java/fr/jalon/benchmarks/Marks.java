package fr.jalon.benchmarks;

import fr.jalon.benchmarks.House.Planned;
import fr.jalon.events.value.AttendanceStatus;

/**
 * What one phone in the hall records: a parent present, then not, workshop after workshop, in a session of its own. A session takes a
 * hundred marks, so that what is loaded to decide is as long as in a real one; then comes the next.
 */
final class Marks {

    private static final int WORKSHOPS = 8;
    private static final int OF_ONE_SESSION = 96;

    private final House house;
    private final String parent;
    private Planned planned;
    private int turn;

    Marks(House house) {
        this.house = house;
        this.parent = house.parent();
        this.planned = house.session(WORKSHOPS);
    }

    /** The next one; planning the next session is part of it where one is due. */
    Mark next() {
        if (turn == OF_ONE_SESSION) {
            planned = house.session(WORKSHOPS);
            turn = 0;
        }
        int round = turn / WORKSHOPS;
        var workshop = planned.workshops().get(turn % WORKSHOPS);
        turn++;
        var seen = round == 0 ? AttendanceStatus.NOT_ENTERED : status(round - 1);
        return new Mark(planned.session(), workshop, parent, seen, status(round));
    }

    private static AttendanceStatus status(int round) {
        return round % 2 == 0 ? AttendanceStatus.PRESENT : AttendanceStatus.NO_NEWS;
    }

    /** One cell, as it was seen and as it is written. */
    record Mark(String session, String workshop, String person, AttendanceStatus seen, AttendanceStatus status) {

        String path() {
            return "/commands/sessions/" + session + "/workshops/" + workshop + "/attendance";
        }

        String json() {
            return """
                {"person": "%s", "seen": "%s", "status": "%s"}\
                """.formatted(person, seen, status);
        }
    }
}
