package fr.jalon.journeys;

import static fr.jalon.journeys.Association.told;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A session whose first workshop is this morning of the demonstration, with the parents enrolled in it: « Parent 1 », « Parent 2 »…
 */
record Hall(
        Association association,
        Association funder,
        Account coordinator,
        String programme,
        String territory,
        String session,
        String workshop,
        List<String> parents,
        List<String> families) {

    static final String NAME = "Session du matin";

    private static final Pattern VERSION = Pattern.compile("name=\"_version\"[^>]*value=\"(\\d+)\"");

    static Hall in(Product product, int parents) {
        var association = Association.in(product, "ASSOCIATION");
        var funder = Association.in(product, "FUNDER");
        var coordinator = association.open("COORDINATOR");
        var asking = coordinator.asking(product.address());
        var programme = told(asking.command("/commands/programmes", """
            {"name": "Programme d'essai", "from": "2025-01-01", "to": "2025-12-31", "territories": [{"name": "Est"}],
             "funders": ["%s"]}\
            """.formatted(funder.id())));
        told(asking.command("/commands/programmes/" + programme.id() + "/indicators", """
            {"builtIn": "families-reached"}\
            """));
        var territory = programme.json().get("territories").get(0).asString();
        var session = told(asking.command(
                "/commands/sessions", """
                    {"programme": "%1$s", "name": "%2$s", "capacity": %4$d, "workshops": [
                      {"place": "Salle verte", "territory": "%3$s", "start": "2025-03-17T09:30", "end": "2025-03-17T11:30"},
                      {"place": "Salle verte", "territory": "%3$s", "start": "2025-03-24T09:30", "end": "2025-03-24T11:30"}]}\
                    """.formatted(programme.id(), NAME, territory, Math.max(12, parents))));
        var people = new ArrayList<String>();
        var families = new ArrayList<String>();
        for (int parent = 1; parent <= parents; parent++) {
            var family = told(asking.command("/commands/families", """
                {"homeArea": "UNKNOWN", "adults": [{"firstName": "Parent %d", "linkToChild": "MOTHER"}]}\
                """.formatted(parent)));
            families.add(family.id());
            people.add(family.json().get("adults").get(0).asString());
            told(asking.command("/commands/sessions/" + session.id() + "/enrolments", """
                {"person": "%s"}\
                """.formatted(people.getLast())));
        }
        return new Hall(
                association,
                funder,
                coordinator,
                programme.id(),
                territory,
                session.id(),
                session.json().get("workshops").get(0).asString(),
                people,
                families);
    }

    Product product() {
        return association.product();
    }

    /** An account of this role, to which the programme is open; for animation, the session only. */
    Account visitor(Who visitor) {
        return switch (visitor) {
            case COORDINATRICE -> coordinator;
            case ANIMATION -> animation();
            case FINANCEUR -> {
                // A funder sees figures once some were shared, be they all zero.
                told(coordinator
                        .asking(product().address())
                        .command("/commands/programmes/" + programme + "/releases", """
                            {"on": "2025-03-01"}\
                            """));
                yield granted(funder.open(visitor.role));
            }
            case AUDITEUR -> {
                var auditor = association.open(visitor.role);
                association.mission(auditor, programme);
                yield auditor;
            }
            case ADMIN -> association.open(visitor.role);
        };
    }

    private Account granted(Account account) {
        association.grant(account, "programme", programme);
        return account;
    }

    /** How many records its session has: the version of its stream, which no other story writes. */
    long recorded() {
        var page = reading().get("/sessions/" + session).body();
        var version = VERSION.matcher(page);
        if (!version.find()) {
            throw new IllegalStateException("a session's page without a form of its plan");
        }
        return Long.parseLong(version.group(1));
    }

    private Reader reading() {
        return Reader.signedIn(product().address(), coordinator.login(), coordinator.password());
    }

    /** Where the attendance of this morning is taken. */
    String register() {
        return "/sessions/" + session + "/ateliers/" + workshop + "/presences";
    }

    /** An account that holds the phone in the hall, named in this session only. */
    Account animation() {
        var account = association.open("ANIMATION");
        association.grant(account, "session", session);
        return account;
    }
}
