package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.HtmlUtils;

/**
 * The page that a refused form is answered with, without any script: why, and the same fields still filled in, ready to send
 * again.
 */
final class RefusalPage {

    private static final String PAGE = """
        <!doctype html>
        <html lang="fr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s · Jalon</title>
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="/styles/base.css">
        <link rel="stylesheet" href="/styles/frame.css">
        <link rel="stylesheet" href="/styles/pieces.css">
        <link rel="stylesheet" href="/styles/forms.css">
        <link rel="stylesheet" href="/styles/paper.css">
        <script src="/jalon.js" defer></script>
        </head>
        <body>
        <header>%7$s<div class="bar">
        <a class="brand" href="/"><img src="/favicon.svg" width="22" height="22" alt="">Jalon</a>
        </div></header>
        <main id="contenu" class="narrow">
        <h1>%1$s</h1>
        <div class="errors" role="alert" tabindex="-1" data-focus data-code="%8$s">
        <p>%2$s</p>
        </div>
        %3$s<form class="card form" method="post" action="%4$s">
        %5$s<button class="primary" type="submit">Envoyer à nouveau</button>
        </form>
        <p><a class="back" href="%6$s">Revenir sans enregistrer</a></p>
        </main>
        </body>
        </html>
        """;

    private RefusalPage() {}

    static String of(String title, Refusal refusal, HandlerMethod asked, HttpServletRequest request) {
        Overtaken overtaken = Overtaken.by(refusal, request);
        return PAGE.formatted(
                escaped(title),
                escaped(Sentences.of(refusal)),
                bothSides(overtaken),
                escaped(request.getRequestURI()),
                fields(BodyFields.of(asked), refusal, overtaken, request),
                escaped(back(request.getParameter("_next"))),
                demoLine(request),
                escaped(refusal.reason().code()));
    }

    private static String fields(BodyFields body, Refusal refusal, Overtaken overtaken, HttpServletRequest request) {
        StringBuilder fields = new StringBuilder();
        OvertakenCells cells = OvertakenCells.of(refusal);
        RowWords words = new RowWords(request);
        int row = 0;
        for (Map.Entry<String, String[]> sent : request.getParameterMap().entrySet()) {
            for (String value : sent.getValue()) {
                String name = sent.getKey();
                RefusedField field = new RefusedField(name, overtaken.valueOf(name, value), "champ-" + row++);
                if (!cells.replaces(name) && !name.equals(refusal.details().get("confirm"))) {
                    fields.append(cells.beside(name));
                    fields.append(inBlankRow(name, request) ? field.hidden() : field.in(body, words));
                }
            }
        }
        return fields + question(body, refusal, "champ-" + row);
    }

    /** What the refusal asks to be told, whatever the form said. */
    private static String question(BodyFields body, Refusal refusal, String id) {
        return refusal.details().get("confirm") instanceof String asked
                ? new RefusedField(asked, "true", id).question(body)
                : "";
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

    private static String bothSides(Overtaken overtaken) {
        return overtaken.now() == null || overtaken.asked() == null
                ? ""
                : """
                <dl class="facts card">
                <dt>Maintenant</dt><dd>%s</dd>
                <dt>Votre demande</dt><dd>%s</dd>
                </dl>
                """.formatted(escaped(overtaken.now()), escaped(overtaken.asked()));
    }

    private static String back(@Nullable String next) {
        try {
            String checked = NextPage.checked(next);
            return checked.contains("{id}") ? "/" : checked;
        } catch (Refusal elsewhere) {
            return "/";
        }
    }

    /** The platform leaves the day of a demonstration in the servlet context; every page says it. */
    private static String demoLine(HttpServletRequest request) {
        return request.getServletContext().getAttribute("jalon.demo-day") instanceof Supplier<?> day
                ? "<p class=\"demo\">date de démonstration&#160;: %s</p>\n".formatted(day.get())
                : "";
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
