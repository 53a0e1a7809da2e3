package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who reads pages and fills in forms, without JavaScript. */
final class Visitor {

    private final Product product;
    private final Connection session =
            Jsoup.newSession().ignoreHttpErrors(true).ignoreContentType(true).header("Accept", "text/html");

    private Visitor(Product product) {
        this.product = product;
    }

    static Visitor on(Product product) {
        return new Visitor(product);
    }

    static Visitor signedIn(Demonstration demonstration, String login) {
        return signedIn(demonstration, Account.ofTheDemonstration(login));
    }

    static Visitor signedIn(Product product, Account account) {
        var visitor = on(product);
        visitor.fillIn(
                visitor.open("/connexion"),
                "form[action='/connexion']",
                Map.of("username", account.login(), "password", account.password()));
        return visitor;
    }

    Document open(String page) {
        try {
            return session.newRequest(product.address().resolve(page).toString())
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Follows the first link that says so. */
    Document follow(Document page, String words) {
        return open(page.expectFirst("a:contains(" + words + ")").attr("href"));
    }

    /** Fills in the first such form of a page and sends it; answers the page it leads to, where what was asked was done. */
    Document fillIn(Document page, String form, Map<String, String> fields) {
        var answer = send(page, form, fields);
        assertThat(answer.statusCode())
                .as(() -> form + " of " + page.location() + ": " + text(answer))
                .isEqualTo(200);
        return read(answer);
    }

    /** The same with a form that must be refused; answers the page that says why and shows it again. */
    Document refused(Document page, String form, Map<String, String> fields) {
        var answer = send(page, form, fields);
        assertThat(answer.statusCode()).as(() -> text(answer)).isIn(400, 403, 409, 412, 422);
        return read(answer);
    }

    /** As it is drawn: what it has no field for is not sent, and of a choice only what is offered. */
    private static Connection.Response send(Document page, String form, Map<String, String> fields) {
        try {
            var drawn = page.expectForm(form);
            var sending = drawn.submit();
            fields.forEach((name, value) -> {
                var control = drawn.elements().stream()
                        .filter(each -> each.attr("name").equals(name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no field " + name + " in " + form));
                assertThat(value).as(name).isIn(offered(control, value));
                var field = sending.data(name);
                if (field == null) {
                    sending.data(name, value);
                } else {
                    field.value(value);
                }
            });
            return sending.execute();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> offered(Element control, String value) {
        return switch (control.normalName()) {
            case "select" -> control.select("option").eachAttr("value");
            default -> control.attr("type").equals("checkbox") ? List.of(control.val()) : List.of(value);
        };
    }

    private static String text(Connection.Response answer) {
        return answer.statusCode() + " " + read(answer).text();
    }

    private static Document read(Connection.Response answer) {
        try {
            return answer.bufferUp().parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
