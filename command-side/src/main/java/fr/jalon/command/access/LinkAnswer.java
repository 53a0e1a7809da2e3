package fr.jalon.command.access;

import fr.jalon.command.http.Incoming;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/**
 * Shows a one-time link to whoever asked for it, once: it is kept nowhere, and the page is answered to the form itself so that it is
 * in no address and no log.
 */
final class LinkAnswer {

    private static final String TOKEN = "Consistency-Token";

    private static final String PAGE = """
        <!doctype html>
        <html lang="fr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Lien à remettre · Jalon</title>
        <meta name="color-scheme" content="light dark">
        <link rel="stylesheet" href="/styles/base.css">
        <link rel="stylesheet" href="/styles/frame.css">
        <link rel="stylesheet" href="/styles/pieces.css">
        <link rel="stylesheet" href="/styles/forms.css">
        <link rel="stylesheet" href="/styles/paper.css">
        <script src="/jalon.js" defer></script>
        </head>
        <body>
        <header><div class="bar"><a class="brand" href="/">Jalon</a></div></header>
        <main id="contenu" class="narrow">
        <div>
        <h1>Lien à remettre</h1>
        <p class="lede">Il n’est affiché qu’une fois, ici. Jalon n’envoie aucun courriel : remettez-le vous-même à la personne, par un moyen sûr.</p>
        </div>
        <section class="card" aria-labelledby="lien">
        <h2 id="lien">Le lien</h2>
        <p class="sentence" id="lien-texte" tabindex="0">%1$s</p>
        <p class="actions"><button type="button" data-copy="lien-texte" hidden>Copier le lien</button></p>
        <ul>
        <li>Il sert une seule fois, pendant 7 jours. Un lien plus ancien de ce compte ne sert plus.</li>
        <li>La personne y choisit son mot de passe ; vous ne le connaîtrez pas. Donnez-lui aussi son identifiant de connexion.</li>
        <li>Si le lien est perdu, revenez à la page du compte et faites-en un autre.</li>
        </ul>
        </section>
        <p><a class="back" href="%2$s">Revenir au compte</a></p>
        </main>
        </body>
        </html>
        """;

    private LinkAnswer() {}

    /** What was answered, with the link: as a page for a form, as a field for a program. */
    static ResponseEntity<?> of(ResponseEntity<?> answered, Incoming incoming, String account, SignInLink link) {
        String position = String.valueOf(answered.getHeaders().getFirst(TOKEN));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(
                        incoming.form() ? 200 : answered.getStatusCode().value())
                .header(TOKEN, position)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (incoming.form()) {
            String back = "/comptes/" + account + "?after=" + position;
            return answer.contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                    .body(PAGE.formatted(HtmlUtils.htmlEscape(absolute(link)), HtmlUtils.htmlEscape(back)));
        }
        Map<Object, Object> body = new LinkedHashMap<>();
        if (answered.getBody() instanceof Map<?, ?> told) {
            body.putAll(told);
        }
        body.put("link", link.address());
        return answer.body(body);
    }

    private static String absolute(SignInLink link) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + link.address();
    }
}
