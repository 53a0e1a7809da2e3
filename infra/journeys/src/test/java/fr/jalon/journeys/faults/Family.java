package fr.jalon.journeys.faults;

import java.util.concurrent.ThreadLocalRandom;

/** A family that registers, is enrolled and comes to some workshops; one mark of four was wrong. */
record Family(Phone phone, Load.Hall hall) {

    void comes() {
        var family = phone.tell("/commands/families", """
            {"homeArea": "ELSEWHERE", "adults": [{"firstName": "Rosalie", "linkToChild": "MOTHER"}]}\
            """);
        var person = family.json().get("adults").get(0).asString();
        var session = "/commands/sessions/" + hall.session();
        phone.tell(session + "/enrolments", """
            {"person": "%s", "on": "2025-03-01"}\
            """.formatted(person));
        var chance = ThreadLocalRandom.current();
        for (var workshop :
                hall.workshops().subList(0, 1 + chance.nextInt(hall.workshops().size()))) {
            phone.tell(session + "/workshops/" + workshop + "/attendance", """
                {"person": "%s", "seen": "NOT_ENTERED", "status": "PRESENT"}\
                """.formatted(person));
        }
        if (chance.nextInt(4) == 0) {
            var first = session + "/workshops/" + hall.workshops().getFirst() + "/attendance/" + person;
            phone.tell(first + "/correction", """
                {"seen": "PRESENT", "status": "SENT_WORD", "reason": "SIGNED_SHEET"}\
                """);
        }
    }
}
