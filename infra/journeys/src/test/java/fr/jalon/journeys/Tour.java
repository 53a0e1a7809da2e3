package fr.jalon.journeys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that can be read, asked for by one person with every id there is. */
record Tour(Map<String, Caller.Answer> answers) {

    private static final List<String> OTHER_PEOPLE = List.of("otherPerson", "otherAdult", "child", "colleague");

    /** Reads every address of the product as this role of this world. */
    static Tour of(World world, String role) {
        var pages = world.pages(role);
        var answers = new LinkedHashMap<String, Caller.Answer>();
        for (var mapping : Address.reads()) {
            for (var ids : everyone(world)) {
                var address = new Filling(ids, world.canaries).address(mapping.path());
                answers.computeIfAbsent(address, to -> pages.get(to + "?after=" + world.position()));
            }
        }
        return new Tour(answers);
    }

    /** The world's ids, then the same with each of its other records in the place of the first. */
    private static List<Map<String, String>> everyone(World world) {
        var all = new ArrayList<Map<String, String>>(List.of(world.ids, world.ungranted));
        var other = new LinkedHashMap<>(world.ids);
        other.put("session", world.id("otherSession"));
        other.put("workshop", world.id("otherWorkshop"));
        other.put("family", world.id("otherFamily"));
        other.put("person", world.id("otherPerson"));
        all.add(other);
        OTHER_PEOPLE.forEach(name -> {
            var ids = new LinkedHashMap<>(world.ids);
            ids.put("person", world.id(name));
            all.add(ids);
        });
        return all;
    }

    /** All that was read, one after the other. */
    String text() {
        return answers.values().stream().map(Caller.Answer::body).collect(Collectors.joining("\n"));
    }

    /** What was read and where, of the answers that gave something. */
    Map<String, String> read() {
        var read = new LinkedHashMap<String, String>();
        answers.forEach((address, answer) -> {
            if (answer.status() == 200) {
                read.put(address, answer.body());
            }
        });
        return read;
    }
}
