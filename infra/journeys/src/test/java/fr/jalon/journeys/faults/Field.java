package fr.jalon.journeys.faults;

import static fr.jalon.journeys.Association.told;

import fr.jalon.journeys.Account;
import fr.jalon.journeys.Association;
import fr.jalon.journeys.Caller;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The programme the clients work in, and the coordinator whose account they share. */
record Field(House house, Account coordinator, String programme, String territory) {

    static final List<String> INDICATORS =
            List.of("families-reached", "families-followed", "adults-reached", "children-present");

    /** Every workshop was in 2025. */
    private static final String DAY = "2025-12-31";

    static Field in(House house) {
        var coordinator = Association.in(house, "ASSOCIATION").open("COORDINATOR");
        var asking = coordinator.asking(house.address());
        var programme = told(asking.command("/commands/programmes", """
            {"name": "Programme éprouvé", "from": "2025-01-01", "to": "2025-12-31",
             "territories": [{"name": "Est"}], "funders": []}\
            """));
        for (var indicator : INDICATORS) {
            told(asking.command(
                    "/commands/programmes/" + programme.id() + "/indicators", "{\"builtIn\": \"" + indicator + "\"}"));
        }
        return new Field(
                house,
                coordinator,
                programme.id(),
                programme.json().get("territories").get(0).asString());
    }

    Caller asking(int turn) {
        return coordinator.asking(house.commands(turn));
    }

    /** The figures on the programme's last day, as each query process shows them now. */
    Map<String, String> figures() {
        return figures("");
    }

    /** The same as they were known at this position. */
    Map<String, String> figuresKnownAt(long position) {
        return figures("&position=" + position);
    }

    private Map<String, String> figures(String known) {
        var asked = "/api/programmes/" + programme + "/progress?on=" + DAY + known;
        var answer = coordinator.asking(house.queries(0)).get(asked);
        if (answer.status() != 200) {
            throw new IllegalStateException(asked + ": " + answer.status() + " " + answer.body());
        }
        var progress = answer.json();
        var figures = progress.get("figures")
                .valueStream()
                .collect(Collectors.toMap(figure -> figure.get("indicator").asString(), Field::bounds));
        var shown = INDICATORS.stream().collect(Collectors.toMap(Function.identity(), figures::get));
        shown.put("complete", progress.get("complete").asString());
        return shown;
    }

    private static String bounds(JsonNode figure) {
        return figure.get("lower").asString() + "-" + figure.get("upper").asString();
    }
}
