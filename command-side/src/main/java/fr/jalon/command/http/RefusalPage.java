package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that a refused form is answered with, without any script: why, and the same fields still filled in, ready to send
 * again. Fields with a French name can be changed; the others (ids, what was seen) go along hidden; a password is typed again.
 */
final class RefusalPage {

    private static final Pattern SECRET = Pattern.compile("(?i).*password.*|current|chosen");

    private RefusalPage() {}

    static String of(String title, String sentence, HttpServletRequest request) {
        StringBuilder fields = new StringBuilder();
        int row = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            for (String value : field.getValue()) {
                fields.append(field(field.getKey(), value, "champ-" + row++));
            }
        }
        return """
            <!doctype html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Jalon</title>
            <link rel="stylesheet" href="/jalon.css">
            </head>
            <body>
            <main id="contenu">
            <h1>%1$s</h1>
            <div class="refusal" role="alert">
            <p>%2$s</p>
            </div>
            <form method="post" action="%3$s">
            %4$s<p><button type="submit">Envoyer à nouveau</button></p>
            </form>
            <p><a href="%5$s">Revenir sans enregistrer</a></p>
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
        return name.startsWith("_")
                ? hidden(name, value)
                : FieldLabels.of(name)
                        .map(label -> visible(name, "text", value, label, id))
                        .orElseGet(() -> hidden(name, value));
    }

    private static String visible(String name, String type, String value, String label, String id) {
        return """
            <p><label for="%1$s">%2$s</label>
            <input id="%1$s" type="%3$s" name="%4$s" value="%5$s" autocomplete="off"></p>
            """.formatted(id, escaped(label), type, escaped(name), escaped(value));
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
