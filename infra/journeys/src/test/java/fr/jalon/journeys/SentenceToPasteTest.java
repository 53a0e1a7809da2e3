package fr.jalon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The funder's project in one sentence, ready to paste elsewhere. */
@ExtendWith(Browser.Needed.class)
class SentenceToPasteTest {

    private final Demonstration product = Products.openDemonstration();

    @Test
    void is_on_the_clipboard_as_it_is_read_on_the_page() {
        var page = Browser.shared()
                .signedIn(product.address(), Browser.DESK, true, Account.ofTheDemonstration("financeur"));
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate("/projets/" + product.programme());
        var sentence = page.locator("#phrase").innerText();
        assertThat(sentence).startsWith("Au").contains("familles touchées").endsWith(".");
        page.getByText("Copier la phrase").click();
        assertThat(page.locator("#annonce")).hasText("Copié.");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(sentence);
        page.context().close();
    }
}
