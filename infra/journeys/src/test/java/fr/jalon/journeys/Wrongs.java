package fr.jalon.journeys;

import fr.jalon.journeys.Described.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What may not stand in a place of a body, drawn from what its description says may. */
final class Wrongs {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    /** @param asText wrong in a form too, where all is text */
    record Wrong(String what, JsonNode value, boolean asText) {}

    private static final List<String> NO_DAYS = List.of(
            "2025-02-29",
            "2025-13-01",
            "2025-00-10",
            "2025-04-31",
            "0024-03-17",
            "1899-12-31",
            "2200-01-01",
            "99999-01-01",
            "-2025-03-17",
            "17/03/2025",
            "2025-3-7",
            "hier",
            "2025-03-17T00:00Z",
            "1742166000");

    private static final List<String> NO_HOURS = List.of(
            "2025-03-17",
            "2025-03-17T24:01",
            "2025-03-17T10:60",
            "2025-02-29T10:00",
            "2025-03-17T10:00Z",
            "2025-03-17T10:00+01:00",
            "2025-03-17 10:00:00 Europe/Paris",
            "0024-03-17T10:00",
            "10h00",
            "1742166000");

    private static final List<String> NO_IDS = List.of(
            "person",
            "person-",
            "1",
            "session-",
            "../../etc/passwd",
            "' or 1=1 --",
            "person-1\u0000",
            "person-é",
            "person- 1",
            "x".repeat(65),
            "person-" + "x".repeat(100),
            "%00",
            "${jndi:ldap://x}",
            "PERSON-1");

    private static final List<String> NO_CODES =
            List.of("PAS_UN_MOT", "PRESENT;", "0", "PRÉSENT", "present ou absent", "\u0000");

    private static final List<String> NO_NUMBERS =
            List.of("douze", "1,5", "0x10", "1e3", "NaN", "Infinity", "--1", "1 000");

    private Wrongs() {}

    static List<Wrong> in(Slot slot) {
        var wrongs = new ArrayList<Wrong>();
        switch (slot.type()) {
            case "string" -> {
                texts(slot).forEach(text -> wrongs.add(new Wrong("text", MAKE.stringNode(text), isSent(text))));
                List.of("12", "true", "1.5", "{}", "{\"value\":\"a\"}", "[]", "[\"a\",\"b\"]")
                        .forEach(json -> wrongs.add(type(json)));
            }
            case "integer", "number" -> numbers(slot, wrongs);
            case "boolean" -> List.of("\"oui\"", "1", "{}", "[]", "\"vrai\"").forEach(json -> wrongs.add(type(json)));
            case "array" -> arrays(wrongs);
            case "object" -> List.of("\"a\"", "12", "true", "[]", "[{}]").forEach(json -> wrongs.add(type(json)));
            default -> wrongs.add(type("[[[]]]"));
        }
        if (slot.required()) {
            wrongs.add(new Wrong("left out", MAKE.nullNode(), false));
        }
        return wrongs;
    }

    private static List<String> texts(Slot slot) {
        if (slot.is("date")) {
            return NO_DAYS;
        }
        if (slot.is("local-date-time")) {
            return NO_HOURS;
        }
        if (!slot.codes().isEmpty()) {
            return NO_CODES;
        }
        if (slot.schema().has("pattern")) {
            var pattern = Pattern.compile(slot.schema().get("pattern").asString());
            return NO_IDS.stream()
                    .filter(text -> !pattern.matcher(text).matches())
                    .toList();
        }
        var wrong = new ArrayList<>(List.of("a\u0000b", "\ud800", "a\udc00b", "\ud83d", "a\u0007b", "a\u001bb"));
        slot.mostLetters()
                .ifPresent(
                        most -> List.of(most + 1, most * 2, 10_000).forEach(length -> wrong.add("é".repeat(length))));
        return wrong;
    }

    private static void numbers(Slot slot, List<Wrong> wrongs) {
        NO_NUMBERS.forEach(text -> wrongs.add(new Wrong("text", MAKE.stringNode(text), true)));
        List.of("true", "{}", "[]", "[1]", "1.5e300", "99999999999999999999", "-99999999999999999999", "1e400")
                .forEach(json -> wrongs.add(type(json)));
        var least = slot.schema().path("minimum");
        var most = slot.schema().path("maximum");
        if (least.isNumber()) {
            wrongs.add(new Wrong("too little", MAKE.numberNode(least.asLong() - 1), true));
        }
        if (most.isNumber()) {
            wrongs.add(new Wrong("too much", MAKE.numberNode(most.asLong() + 1), true));
        }
        if (slot.type().equals("integer")) {
            wrongs.add(type("1.5"));
        }
    }

    private static void arrays(List<Wrong> wrongs) {
        List.of("\"a\"", "12", "{}", "{\"0\":{}}", "[null]", "[[]]", "[[[[]]]]")
                .forEach(json -> wrongs.add(type(json)));
        var many = MAKE.arrayNode();
        IntStream.range(0, 10_000).forEach(_ -> many.add("a"));
        wrongs.add(new Wrong("10,000 elements", many, false));
    }

    private static Wrong type(String json) {
        return new Wrong("type", JsonMapper.shared().readTree(json), false);
    }

    /** Whether a form can carry it: one trims what it sends, and has no halves of characters. */
    private static boolean isSent(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
    }
}
