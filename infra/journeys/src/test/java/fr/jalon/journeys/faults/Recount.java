package fr.jalon.journeys.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures counted again from the records alone, in the plainest way: no view, no fact and no code of the product. */
record Recount(Field field) {

    private static final int FOLLOWED = 4;

    private static final String RECORDS = """
        select json_build_object('type', type, 'payload', payload::json)::text from events.history
            where type in ('session.attendance-recorded', 'session.attendance-corrected', 'session.children-counted')
            order by position\
        """;

    private record Cell(String session, String workshop, String person, String family) {}

    /** What the product shows otherwise than the records say. */
    List<String> differences() {
        var counted = figures();
        var shown = field.figures();
        return shown.equals(counted) ? List.of() : List.of("the records give " + counted + ", shown is " + shown);
    }

    private Map<String, String> figures() {
        var marks = new LinkedHashMap<Cell, String>();
        var children = new LinkedHashMap<String, Integer>();
        for (var row : field.house().tables().texts(RECORDS)) {
            var record = JsonMapper.shared().readTree(row);
            var payload = record.get("payload");
            switch (record.get("type").asString()) {
                case "session.attendance-recorded" ->
                    marks.put(cell(payload), payload.get("status").asString());
                case "session.attendance-corrected" ->
                    marks.put(cell(payload), payload.get("to").asString());
                default ->
                    children.put(
                            payload.get("workshop").asString(),
                            payload.get("children").asInt());
            }
        }
        var present = marks.entrySet().stream()
                .filter(mark -> mark.getValue().equals("PRESENT"))
                .map(Map.Entry::getKey)
                .toList();
        return Map.of(
                "families-reached",
                exactly(present.stream().map(Cell::family).distinct().count()),
                "adults-reached",
                exactly(present.stream().map(Cell::person).distinct().count()),
                "families-followed",
                exactly(followed(present)),
                "children-present",
                exactly(children.values().stream().mapToInt(each -> each).sum()),
                "complete",
                "true");
    }

    private static long followed(List<Cell> present) {
        var workshops = new LinkedHashMap<String, Integer>();
        present.forEach(cell -> workshops.merge(cell.family() + " in " + cell.session(), 1, Integer::sum));
        return workshops.entrySet().stream()
                .filter(came -> came.getValue() >= FOLLOWED)
                .map(came -> came.getKey().split(" ")[0])
                .distinct()
                .count();
    }

    private static Cell cell(JsonNode payload) {
        var who = payload.get("participant");
        return new Cell(
                payload.get("session").asString(),
                payload.get("workshop").asString(),
                who.get("person").asString(),
                who.get("family").asString());
    }

    private static String exactly(long count) {
        return count + "-" + count;
    }
}
