package fr.jalon.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

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

    /** Fills in the first such form of a page and sends it; answers the page it leads to. */
    Document fillIn(Document page, String form, Map<String, String> fields) {
        try {
            var sending = page.expectForm(form).submit();
            fields.forEach((name, value) -> {
                var field = sending.data(name);
                if (field == null) {
                    sending.data(name, value);
                } else {
                    field.value(value);
                }
            });
            return sending.execute().parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
