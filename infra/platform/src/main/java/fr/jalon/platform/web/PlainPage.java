package fr.jalon.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A page of one title and one sentence, for processes and moments without templates. */
final class PlainPage {

    private static final String PAGE = """
        <!doctype html>
        <html lang="fr">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%1$s · Jalon</title>
          <link rel="stylesheet" href="/jalon.css">
        </head>
        <body>
          <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><a href="/">Revenir à l’accueil</a></p>
          </main>
        </body>
        </html>
        """;

    private PlainPage() {}

    static void write(HttpServletResponse response, String title, String sentence) throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        String html = PAGE.formatted(HtmlUtils.htmlEscape(title, "UTF-8"), HtmlUtils.htmlEscape(sentence, "UTF-8"));
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
