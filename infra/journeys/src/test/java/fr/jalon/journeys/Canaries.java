package fr.jalon.journeys;

import fr.jalon.events.value.LinkToChild;
import fr.jalon.journeys.Bodies.Field;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A different text in every personal and free field that is sent, so that each is recognised wherever it turns up. */
final class Canaries {

    /** What everybody may read: names of organisations, programmes, places, indicators and decisions (the type {@code Label}). */
    static final List<String> PUBLIC = List.of(
            "POST /commands/organisations#name",
            "POST /commands/programmes#name",
            "POST /commands/programmes#scheme",
            "POST /commands/programmes#strands[].name",
            "POST /commands/programmes#territories[].name",
            "POST /commands/programmes/{programme}/indicators#label",
            "POST /commands/programmes/{programme}/indicators#sentence",
            "POST /commands/programmes/{programme}/targets/{indicator}/revision#amendment",
            "POST /commands/programmes/{programme}/targets/{indicator}/withdrawal#amendment",
            "POST /commands/sessions#name",
            "POST /commands/sessions#workshops[].place",
            "POST /commands/sessions/{session}/workshops#place",
            "POST /commands/sessions/{session}/workshops/{workshop}/move#place");

    /** Texts that name something of a known list, and are refused when they do not. */
    static final List<String> CODES = List.of(
            "POST /commands/programmes/{programme}/indicators#builtIn",
            "POST /commands/programmes/{programme}/indicators#indicator");

    /**
     * One of them.
     *
     * @param field where it was sent, such as {@code POST /commands/families#adults[].firstName}
     * @param shown how a page writes it
     */
    record Canary(String field, String value, String shown) {

        boolean isIn(String text) {
            return text.contains(value) && pattern(value).matcher(text).find();
        }

        boolean isShownIn(String text) {
            return text.contains(shown);
        }

        /** Not inside a longer number or identifier that happens to hold the same digits. */
        private static Pattern pattern(String value) {
            return Pattern.compile("(?<![0-9A-Za-z])" + Pattern.quote(value) + "(?![0-9A-Za-z])");
        }
    }

    private final List<Canary> released = new ArrayList<>();
    private boolean all;

    /** What to send in this field; nothing when it holds no text. */
    @Nullable
    String in(Address command, Field field) {
        var at = command.name() + "#" + field.path();
        if (PUBLIC.contains(at)) {
            return "Public " + random();
        }
        if (CODES.contains(at) || !field.isText() && field.type() != LinkToChild.class) {
            return null;
        }
        return release(at, field.name());
    }

    /** A canary for a field that no body declares. */
    String release(String at, String name) {
        if (all) {
            throw new IllegalStateException("these are a shared world's: send canaries of your own");
        }
        var number = released.size();
        var canary = switch (name) {
            case "phone" ->
                "06 71 %02d %02d %02d"
                        .formatted(
                                number / 100,
                                number % 100,
                                ThreadLocalRandom.current().nextInt(100));
            case "birthMonth" -> YearMonth.of(2008, 1).plusMonths(births()).toString();
            case "linkToChild" -> LinkToChild.STEP_PARENT.name();
            case "oneTimePassword", "chosen" -> "Canari" + number + random() + "-Mot-2026";
            case "login" -> "canari" + number + random();
            default -> "Canari" + number + random();
        };
        released.add(new Canary(at, canary, shown(name, canary)));
        return canary;
    }

    private long births() {
        return released.stream()
                .filter(canary -> canary.field().endsWith("birthMonth"))
                .count();
    }

    private static String shown(String name, String canary) {
        return switch (name) {
            case "birthMonth" -> fr.jalon.query.http.French.FRENCH.month(YearMonth.parse(canary));
            case "linkToChild" -> "Beau-parent";
            default -> canary;
        };
    }

    private static String random() {
        var letters = new StringBuilder();
        ThreadLocalRandom.current().ints(6, 'a', 'z' + 1).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** From now on no more are: whoever looks for them may do so while others send theirs. */
    void areAllReleased() {
        all = true;
    }

    /** All that were sent, in the order of sending. */
    List<Canary> all() {
        return List.copyOf(released);
    }

    int count() {
        return released.size();
    }

    List<Canary> since(int count) {
        return List.copyOf(released.subList(count, released.size()));
    }

    /** The fields that were sent with one. */
    Collection<String> fields() {
        var fields = new TreeSet<String>();
        released.forEach(canary -> fields.add(canary.field()));
        return fields;
    }
}
