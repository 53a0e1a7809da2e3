package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that a refused form is answered with, without any script: why, and the same fields still filled in, ready to send
 * again. Fields with a French name can be changed; the others (what was chosen or seen, ids) go along hidden; a password is typed again.
 */
final class RefusalPage {

    private static final Pattern SECRET = Pattern.compile("(?i).*password.*|current|chosen");

    /** Chosen from a list, as its code or its id: nothing a person could read or type. */
    private static final Pattern CHOSEN =
            Pattern.compile("[A-Z][A-Z_]+|[a-z]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Map<String, String> DATED = Map.of(
            "date", "\\d{4}-\\d{2}-\\d{2}",
            "datetime-local", "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?",
            "month", "\\d{4}-\\d{2}");

    private RefusalPage() {}

    static String of(String title, String sentence, HttpServletRequest request) {
        StringBuilder fields = new StringBuilder();
        int row = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            for (String value : field.getValue()) {
                String name = field.getKey();
                fields.append(inBlankRow(name, request) ? hidden(name, value) : field(name, value, "champ-" + row++));
            }
        }
        return """
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Jalon</title>
            <meta name="color-scheme" content="light dark">
            <link rel="stylesheet" href="/jalon.css">
            <script src="/jalon.js" defer></script>
            </head>
            <body>
            <header><div class="bar"><a class="brand" href="/">Jalon</a></div></header>
            <main id="contenu" class="narrow">
            <h1>%1$s</h1>
            <div class="errors" role="alert" tabindex="-1" data-focus>
            <p>%2$s</p>
            </div>
            <form class="card form" method="post" action="%3$s">
            %4$s<button class="primary" type="submit">Envoyer à nouveau</button>
            </form>
            <p><a class="back" href="%5$s">Revenir sans enregistrer</a></p>
            </main>
            </body>
            </html>
            """.formatted(
                        escaped(title),
                        escaped(sentence),
                        escaped(request.getRequestURI()),
                        fields,
                        escaped(back(request.getParameter("_next"))));
    }

    private static String field(String name, String value, String id) {
        if (SECRET.matcher(name).matches()) {
            return visible(name, "password", "", "Mot de passe", id);
        }
        return name.startsWith("_") || CHOSEN.matcher(value).matches()
                ? hidden(name, value)
                : FieldLabels.of(name)
                        .map(label -> visible(name, type(value), value, label, id))
                        .orElseGet(() -> hidden(name, value));
    }

    /** Whether nothing was typed in this row of a list; it goes along without being shown. */
    private static boolean inBlankRow(String name, HttpServletRequest request) {
        int end = name.lastIndexOf(']');
        if (end < 0) {
            return false;
        }
        String row = name.substring(0, name.indexOf(']') + 1);
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith(row))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .allMatch(String::isBlank);
    }

    private static String visible(String name, String type, String value, String label, String id) {
        return """
            <div class="field"><label for="%1$s">%2$s</label>
            <input id="%1$s" type="%3$s" name="%4$s" value="%5$s" autocomplete="off"></div>
            """.formatted(id, escaped(label), type, escaped(name), escaped(value));
    }

    /** A day, an hour or a month is shown by the browser as on the form it was typed in. */
    private static String type(String value) {
        return DATED.entrySet().stream()
                .filter(each -> value.matches(each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("text");
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">%n".formatted(escaped(name), escaped(value));
    }

    private static String back(@Nullable String next) {
        try {
            String checked = NextPage.checked(next);
            return checked.contains("{id}") ? "/" : checked;
        } catch (Refusal elsewhere) {
            return "/";
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
