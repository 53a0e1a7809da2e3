package fr.jalon.journeys;

import static fr.jalon.journeys.Association.told;

import java.util.Map;
import org.jsoup.nodes.Document;

/** What has to happen for some forms to have a reason to be there. */
final class Occasions {

    private final Hall hall;
    private final Visitor coordinator;

    Occasions(Product product) {
        this.hall = Hall.in(product, 2);
        this.coordinator = Visitor.signedIn(product, hall.coordinator());
        aWorkshopMoves();
        aWorkshopIsCancelled();
        aNewcomerComesIn();
        somebodyComesWithoutAName();
        aPersonAsks();
        aParentIsRecruited();
        aFileIsSensitive();
        aPlaceIsFree();
    }

    Account coordinator() {
        return hall.coordinator();
    }

    /** Somebody who opens accounts here, and has closed one. */
    Account administrator() {
        var left = hall.association().open("COORDINATOR");
        told(hall.product().administrator().command("/commands/accounts/" + left.id() + "/disabling", """
            {"reason": "LEFT"}\
            """));
        hall.association().open("AUDITOR");
        return hall.association().open("ADMINISTRATOR");
    }

    /** Somebody who found every presence of a sample on its sheet, and has still to conclude. */
    Account auditor() {
        var auditor = hall.association().open("AUDITOR");
        var mission = hall.association().mission(auditor, hall.programme());
        var asking = auditor.asking(hall.product().address());
        var sample = told(asking.command("/commands/audit/samples", """
            {"mission": "%s", "seed": 42, "size": 5}\
            """.formatted(mission)));
        sample.json()
                .get("presences")
                .forEach(presence -> told(asking.command(
                        "/commands/audit/samples/" + sample.id() + "/lines/" + presence.asString(), """
                        {"verdict": "AGREES"}\
                        """)));
        return auditor;
    }

    /** The page that asks whether a new family is one already known. */
    Document alike() {
        return coordinator.fillIn(
                coordinator.open("/familles/nouvelle"),
                "form[action='/familles/rapprochement']",
                Map.of("adults[0].firstName", "Parent 1", "adults[0].linkToChild", "MOTHER", "homeArea", "UNKNOWN"));
    }

    /** Two are to be told, and one was: the other is still to be. */
    private void aWorkshopMoves() {
        var moved = coordinator.fillIn(session(), "form[action$=/move]", Map.of("place", "Annexe", "reason", "OTHER"));
        coordinator.fillIn(coordinator.follow(moved, "À prévenir"), "form[action$=/told]", Map.of());
    }

    private void aWorkshopIsCancelled() {
        var last = session()
                .select("form[action*=/workshops/][action$=/cancellation]")
                .eachAttr("action")
                .getLast();
        coordinator.fillIn(session(), "form[action='" + last + "']", Map.of("reason", "OTHER"));
    }

    private void aNewcomerComesIn() {
        coordinator.fillIn(
                coordinator.open(hall.register()),
                "form[action$=/newcomers]",
                Map.of("firstName", "Zoé", "linkToChild", "MOTHER"));
    }

    /** There is somebody to count, and a family whose parent it may have been. */
    private void somebodyComesWithoutAName() {
        var asking = hall.coordinator().asking(hall.product().address());
        told(asking.command("/commands/families", """
            {"homeArea": "UNKNOWN", "adults": [{"firstName": "Parent 3", "linkToChild": "FATHER"}]}\
            """));
        told(asking.command(
                "/commands/sessions/" + hall.session() + "/workshops/" + hall.workshop() + "/unnamed", """
                {"people": 1, "seen": 0}\
                """));
    }

    private void aPersonAsks() {
        coordinator.fillIn(
                coordinator.open("/personnes/" + hall.parents().getFirst()),
                "form[action$=/requests]",
                Map.of("request", "ACCESS", "on", "2025-03-10"));
    }

    /** Who takes part may be recruited. */
    private void aParentIsRecruited() {
        var parent = hall.parents().getLast();
        told(hall.coordinator()
                .asking(hall.product().address())
                .command(
                        "/commands/sessions/" + hall.session() + "/workshops/" + hall.workshop() + "/attendance",
                        """
                        {"person": "%s", "seen": "NOT_ENTERED", "status": "PRESENT"}\
                        """.formatted(parent)));
        coordinator.fillIn(
                coordinator.open("/parcours/personne/" + parent), "form[action=/commands/pathways]", Map.of());
    }

    /** Of a session that was full somebody stopped, and somebody waits. */
    private void aPlaceIsFree() {
        var asking = hall.coordinator().asking(hall.product().address());
        var full = told(asking.command("/commands/sessions", """
            {"programme": "%s", "name": "Session complète", "capacity": 1, "workshops": [{"place": "Salle verte",
             "territory": "%s", "start": "2025-04-07T09:30", "end": "2025-04-07T11:30"}]}\
            """.formatted(hall.programme(), hall.territory())));
        var enrolments = "/commands/sessions/" + full.id() + "/enrolments";
        hall.parents().forEach(parent -> told(asking.command(enrolments, """
            {"person": "%s"}\
            """.formatted(parent))));
        told(asking.command(enrolments + "/" + hall.parents().getFirst() + "/stop", """
            {"reason": "NOT_SAID"}\
            """));
    }

    /** One was opened for a reason, which is asked for another. */
    private void aFileIsSensitive() {
        var asked = mark(hall.families().getFirst());
        coordinator.fillIn(asked, "form[action$=/openings]", Map.of("reason", "PERSON_RIGHT"));
        var another = told(hall.coordinator().asking(hall.product().address()).command("/commands/families", """
            {"homeArea": "UNKNOWN", "adults": [{"firstName": "Parente", "linkToChild": "OTHER"}]}\
            """));
        mark(another.id() + "?after=" + another.token().orElseThrow());
    }

    private Document mark(String family) {
        return coordinator.fillIn(
                coordinator.open("/familles/" + family),
                "form[action$=/sensitivity]",
                Map.of("reason", "KNOWN_TO_STAFF"));
    }

    private Document session() {
        return coordinator.open("/sessions/" + hall.session());
    }
}
