package fr.jalon.command.http;

import static fr.jalon.command.http.RefusalPage.escaped;

import fr.jalon.events.CodeWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One field of a refused form, as it is shown again. What people typed can be changed, a code is chosen from its list in French;
 * identifiers, what was seen and the envelope go along hidden; a password is typed again.
 *
 * @param id of the element, for its label
 */
record RefusedField(String name, String value, String id) {

    private static final Pattern SECRET = Pattern.compile("(?i).*password.*|current|chosen");

    String in(BodyFields fields, RowWords words) {
        if (SECRET.matcher(name).matches()) {
            return visible("Mot de passe", input("password", ""));
        }
        Class<?> type = fields.typeOf(name).orElse(null);
        Optional<String> label = FieldLabels.of(fields.body(), name);
        if (name.startsWith("_") || isSeen(type) || isIdentifier(type) || label.isEmpty()) {
            return hidden();
        }
        Optional<String> row = words.of(name);
        if (type == Boolean.class) {
            return value.equals("true") ? box(label.get(), "checked") : hidden();
        }
        return row.isPresent() && value.isBlank()
                ? hidden()
                : visible(row.or(() -> label).get(), control(type));
    }

    /** What the page showed goes along as such: people change what they ask, not what they saw. */
    private boolean isSeen(@Nullable Class<?> type) {
        return name.equals("seen")
                || name.endsWith(".seen")
                || name.equals("position")
                || name.equals("from") && type == Integer.class;
    }

    private static boolean isIdentifier(@Nullable Class<?> type) {
        return type != null && type.isRecord() && type.getSimpleName().endsWith("Id");
    }

    private String control(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return "<select id=\"%s\" name=\"%s\">%s</select>".formatted(id, escaped(name), options(type));
        }
        if (type == LocalDate.class) {
            return input("date", value);
        }
        if (type == LocalDateTime.class) {
            return input("datetime-local", value);
        }
        if (name.equals("text")) {
            return "<textarea id=\"%s\" name=\"%s\" rows=\"6\">%n%s</textarea>"
                    .formatted(id, escaped(name), escaped(value));
        }
        return input(type == Integer.class ? "number" : "text", value);
    }

    /** What must be agreed to before it is sent again. */
    String question(BodyFields fields) {
        return box(FieldLabels.of(fields.body(), name).orElse(name), "required");
    }

    private String box(String label, String state) {
        return "<div class=\"choices\"><label for=\"%s\"><input id=\"%s\" type=\"checkbox\" name=\"%s\" value=\"true\" %s> %s</label></div>%n"
                .formatted(id, id, escaped(name), state, escaped(label));
    }

    private String options(Class<?> codes) {
        String none = value.isBlank() ? "<option value=\"\">Choisir…</option>" : "";
        return Arrays.stream(codes.getEnumConstants())
                .map(Enum.class::cast)
                .map(code -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                code.name(),
                                code.name().equalsIgnoreCase(value.strip()) ? " selected" : "",
                                escaped(CodeWords.of(code))))
                .collect(Collectors.joining("", none, ""));
    }

    private String input(String type, String shown) {
        return "<input id=\"%s\" type=\"%s\" name=\"%s\" value=\"%s\" autocomplete=\"off\">"
                .formatted(id, type, escaped(name), escaped(shown));
    }

    private String visible(String label, String control) {
        return "<div class=\"field\"><label for=\"%s\">%s</label>%n%s</div>%n".formatted(id, escaped(label), control);
    }

    String hidden() {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">%n".formatted(escaped(name), escaped(value));
    }
}
