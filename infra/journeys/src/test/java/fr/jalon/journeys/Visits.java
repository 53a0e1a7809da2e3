package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The page each role has open on a product, signed in, and what the content policy kept from being shown on any of them. */
final class Visits implements AutoCloseable {

    private final Product product;
    private final Map<Who, Page> pages = new EnumMap<>(Who.class);
    private final List<String> blockedByTheBrowser = new ArrayList<>();

    Visits(Product product) {
        this.product = product;
    }

    /** Everybody, by their accounts of the demonstration. */
    static Visits toTheDemonstration(Demonstration product) {
        var visits = new Visits(product);
        Who.ALL.forEach(visitor -> visits.enter(visitor, Account.ofTheDemonstration(visitor.login())));
        return visits;
    }

    void enter(Who visitor, Account account) {
        var page = Browser.shared().signedIn(product.address(), Browser.DESK, true, account);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blockedByTheBrowser.add(page.url() + ": " + message.text());
            }
        });
        pages.put(visitor, page);
    }

    Page of(Who visitor) {
        return Objects.requireNonNull(pages.get(visitor));
    }

    void nothingWasBlocked() {
        assertThat(blockedByTheBrowser).isEmpty();
    }

    /** Opens an address; answers its status. */
    static int open(Page page, String address) {
        return Objects.requireNonNull(page.navigate(address)).status();
    }

    @Override
    public void close() {
        pages.values().forEach(page -> page.context().close());
    }
}
