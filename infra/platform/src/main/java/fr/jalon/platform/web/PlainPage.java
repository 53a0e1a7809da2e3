package fr.jalon.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A page of one title, one sentence and what can be done, for processes and moments without templates. */
final class PlainPage {

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
        </head>
        <body>
          <header>%4$s<div class="bar">
          <a class="brand" href="/"><img src="/favicon.svg" width="22" height="22" alt="">Jalon</a>
          </div></header>
          <main id="contenu" class="narrow">
            <h1>%1$s</h1>
            <div class="card">
              <p>%2$s</p>
              %3$s
            </div>
          </main>
        </body>
        </html>
        """;

    private PlainPage() {}

    static void write(HttpServletRequest request, HttpServletResponse response, String title, String sentence)
            throws IOException {
        write(request, response, title, sentence, "<p><a class=\"button\" href=\"/\">Revenir à l’accueil</a></p>");
    }

    /** @param further what can be done, already written as HTML */
    static void write(
            HttpServletRequest request, HttpServletResponse response, String title, String sentence, String further)
            throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        String html = PAGE.formatted(
                HtmlUtils.htmlEscape(title, "UTF-8"),
                HtmlUtils.htmlEscape(sentence, "UTF-8"),
                further,
                DemoDay.lineFor(request));
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
