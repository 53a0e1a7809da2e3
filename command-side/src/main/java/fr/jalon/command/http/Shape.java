package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.value.Label;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks of the shape of a body, at the edge: each refusal names the field, never its content. */
public final class Shape {

    private Shape() {}

    /** The value, which must be there. */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new Refusal(RequestRefusal.FIELD_MISSING, Map.of("field", field));
        }
        return value;
    }

    /** The list, empty when it was left out, without a missing element. */
    public static <T> List<T> list(String field, @Nullable List<? extends @Nullable T> values) {
        if (values == null) {
            return List.of();
        }
        return values.stream().map(value -> Shape.<T>required(field, value)).toList();
    }

    /** Refuses the field unless this holds. */
    public static void check(String field, boolean holds) {
        if (!holds) {
            throw malformed(field);
        }
    }

    /** A text of at most so many characters, without control characters. */
    public static String text(String field, @Nullable String value, int most) {
        String text = required(field, value).strip();
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new Refusal(RequestRefusal.TEXT_TOO_LONG, Map.of("field", field, "length", length, "most", most));
        }
        check(field, text.chars().noneMatch(Character::isISOControl));
        return text;
    }

    /** A text of several lines, of at most so many characters, without other control characters. */
    public static String lines(String field, @Nullable String value, int most) {
        String text = required(field, value).replace("\r\n", "\n").strip();
        check(field, text.length() <= most && text.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)));
        return text;
    }

    /** Whether a text can be written at all: without the character nought and without half of a character. */
    static boolean isWritable(String text) {
        return text.codePoints()
                .noneMatch(character ->
                        character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    /** A public wording of at most 200 characters on one line. */
    public static Label label(String field, @Nullable Label value) {
        Label label = required(field, value);
        return new Label(text(field, label.value(), 200));
    }

    /** What to throw when a field has not the form it should. */
    public static Refusal malformed(String field) {
        return new Refusal(RequestRefusal.FIELD_MALFORMED, Map.of("field", field));
    }
}
