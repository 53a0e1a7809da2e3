package fr.jalon.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A form that could not be taken in because its sender is signed out, kept as it was in the page that says so. Its token is bound to
 * the account it was written for: nobody else's sign-in can send it.
 */
final class KeptForm {

    private static final String FORM = """
        <p><a class="button primary" href="/connexion" target="_blank" rel="noopener">Se connecter dans un nouvel onglet</a></p>
        <form method="post" action="%s">
        %s<button type="submit">Envoyer de nouveau</button>
        </form>
        """;

    private KeptForm() {}

    static String of(HttpServletRequest sent) {
        String fields = sent.getParameterMap().entrySet().stream()
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> hidden(field.getKey(), value)))
                .collect(Collectors.joining());
        return FORM.formatted(escaped(sent.getRequestURI()), fields);
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">%n".formatted(escaped(name), escaped(value));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
