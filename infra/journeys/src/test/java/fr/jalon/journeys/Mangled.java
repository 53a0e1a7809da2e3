package fr.jalon.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests put out of shape, and what a refusal must look like. */
final class Mangled {

    /** Escaped, so that half a character can be sent at all. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)*");
    private static final Pattern SENTENCE = Pattern.compile("(?s)[\\p{Lu}«].*\\s.*[.!?»]");
    private static final Pattern TRACE =
            Pattern.compile("Exception|\\bat [a-z]+\\.|tools\\.jackson|org\\.|java\\.|SQL");

    private Mangled() {}

    record Body(String what, String type, byte[] bytes) {}

    /** Bodies no command takes. */
    static final List<Body> BODIES = List.of(
            json("a word", "mot"),
            json("torn", "{\"a\":"),
            json("a list", "[]"),
            json("a text", "\"a\""),
            json("a number", "12"),
            json("two", "{}{}"),
            json("with more behind", "{} x"),
            json("an unknown field", "{\"inconnu\":1}"),
            json("a field twice", "{\"inconnu\":1,\"inconnu\":2}"),
            json("a comment", "/* */ {\"a\":1}"),
            json("single quotes", "{'a':1}"),
            json("deep lists", "[".repeat(5_000)),
            json("deep objects", "{\"a\":".repeat(5_000)),
            json("a long number", "{\"a\":" + "9".repeat(100_000) + "}"),
            json("too long", "{\"a\":\"" + "a".repeat(300_000) + "\"}"),
            json("far too long", " ".repeat(2_000_000)),
            json("a prototype", "{\"__proto__\":{\"a\":1},\"@class\":\"java.lang.Runtime\"}"),
            new Body("not UTF-8", "application/json", "{\"é\":\"é\"}".getBytes(ISO_8859_1)),
            new Body("UTF-16", "application/json", "{\"é\":".getBytes(UTF_16)),
            new Body("nothing but noughts", "application/json", new byte[64]),
            new Body(
                    "XML",
                    "application/xml",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(UTF_8)),
            new Body("plain text", "text/plain", "{\"a\":1}".getBytes(UTF_8)),
            new Body(
                    "parts",
                    "multipart/form-data; boundary=x",
                    "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--".getBytes(UTF_8)),
            new Body("no such type", "nothing/at-all", "a".getBytes(UTF_8)),
            new Body("no type", "", "{\"a\":1}".getBytes(UTF_8)),
            form("an unknown field by form", "inconnu=1"),
            form("half an escape", "a=%zz"),
            form("half a row", "workshops[0]=1&workshops[0].place=a&workshops=2"),
            form("a strange name", "a[b][c]=1&[]=2&.=3&a..b=4"),
            form("a row too far", "lines[99999].person=a"),
            form("deep rows", "a" + "[0].a".repeat(2_000) + "=1"),
            form("many fields", "a=1&".repeat(3_000)),
            form("nought", "inconnu=a%00b"),
            form("too long by form", "a=" + "a".repeat(300_000)),
            form("far too long by form", "a=" + "a".repeat(2_100_000)));

    static final List<String> METHODS = List.of("GET", "PUT", "PATCH", "DELETE");

    private static Body json(String what, String text) {
        return new Body(what, "application/json", text.getBytes(UTF_8));
    }

    private static Body form(String what, String text) {
        return new Body(what, "application/x-www-form-urlencoded", text.getBytes(UTF_8));
    }

    /** The address with each of its variables in turn replaced by what is no such thing. */
    static List<String> paths(String path, String filled) {
        var steps = path.split("/");
        var paths = new ArrayList<String>();
        for (var step = 0; step < steps.length; step++) {
            if (steps[step].startsWith("{") && !steps[step].matches("\\{(change|indicator)}")) {
                for (var none :
                        List.of("x", "%20", "%C3%A9", "1", "a".repeat(2_000), "%ED%A0%80", "account-%01", "..;")) {
                    var other = filled.split("/");
                    other[step] = none;
                    paths.add(String.join("/", other));
                }
            }
        }
        return paths;
    }

    static ObjectNode tree(Map<String, ?> body) {
        return JSON.valueToTree(body);
    }

    static byte[] bytes(JsonNode body) {
        return JSON.writeValueAsString(body).getBytes(UTF_8);
    }

    /** Puts it where the pointer says, making the way there. */
    static void set(ObjectNode body, String pointer, JsonNode value) {
        put(body, List.of(pointer.substring(1).split("/")), value);
    }

    private static void put(JsonNode at, List<String> steps, JsonNode value) {
        var name = steps.getFirst();
        var further = steps.subList(1, steps.size());
        var there = at.isArray() ? at.path(0) : at.path(name);
        var isNew = further.isEmpty() || !there.isContainer();
        JsonNode next = further.isEmpty()
                ? value
                : there.isContainer()
                        ? there
                        : further.getFirst().matches("\\d+") ? JSON.createArrayNode() : JSON.createObjectNode();
        if (isNew && at instanceof ObjectNode object) {
            object.set(name, next);
        } else if (isNew && at instanceof ArrayNode list) {
            list.removeAll().add(next);
        }
        if (!further.isEmpty()) {
            put(next, further, value);
        }
    }

    /** The same fields as a page would send them. */
    static String form(JsonNode body) {
        var fields = new ArrayList<String>();
        addTo(fields, "", body);
        return String.join("&", fields);
    }

    private static void addTo(List<String> fields, String at, JsonNode node) {
        switch (node) {
            case ObjectNode object ->
                object.propertyStream()
                        .forEach(field -> addTo(
                                fields, at.isEmpty() ? field.getKey() : at + "." + field.getKey(), field.getValue()));
            case ArrayNode list -> {
                for (var row = 0; row < list.size(); row++) {
                    addTo(fields, at + "[" + row + "]", list.get(row));
                }
            }
            default -> fields.add(encoded(at) + "=" + encoded(node.asString("")));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    static byte[] torn(byte[] bytes, Random random) {
        return bytes.length < 2 ? "{".getBytes(UTF_8) : Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1));
    }

    static String shown(JsonNode value) {
        var text = value.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** Why it is no refusal as it should be: a problem of RFC 9457 with a French sentence and a code. */
    static Optional<String> unlikeARefusal(Caller.Answer answer) {
        if (answer.status() < 400 || answer.status() > 499) {
            return Optional.of("not refused");
        }
        if (!answer.type().startsWith("application/problem+json")) {
            return Optional.of("no problem details but " + answer.type());
        }
        try {
            var problem = answer.json();
            return !problem.path("type").asString("").startsWith("urn:jalon:")
                            || problem.path("title").asString("").isBlank()
                            || problem.path("status").asInt() != answer.status()
                    ? Optional.of("not whole")
                    : !CODE.matcher(problem.path("code").asString("")).matches()
                            ? Optional.of("no code")
                            : !SENTENCE.matcher(problem.path("detail").asString(""))
                                                    .matches()
                                            || TRACE.matcher(answer.body()).find()
                                    ? Optional.of("no sentence")
                                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.of("not JSON");
        }
    }
}
