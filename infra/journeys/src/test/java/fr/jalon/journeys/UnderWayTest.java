package fr.jalon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What takes more than a moment says that it is under way, and is asked for once; here the answer is held back until it was seen. */
@ExtendWith(Browser.Needed.class)
class UnderWayTest {

    /** While the page that comes is held back nobody outside can look at the one that leaves: it presses twice and tells itself. */
    private static final String PRESSED_TWICE = """
        () => {
          const button = document.querySelector("form[action='/commands/people/professionals'] button");
          const said = document.getElementById("annonce");
          new MutationObserver(() => {
            if (said.textContent !== "Enregistrement…") return;
            button.click();
            fetch("/seen", { method: "POST", body: [button.textContent, button.getAttribute("aria-busy"), said.textContent].join("|") });
          }).observe(said, { childList: true });
          setTimeout(() => button.click());
        }\
        """;

    private final Demonstration product = Products.openDemonstration();
    private final Hall hall = Hall.in(product, 1);
    private final Page page = Browser.shared().signedIn(product.address(), Browser.PHONE, true, hall.coordinator());
    private final List<Route> held = new ArrayList<>();

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void a_file_says_that_it_is_prepared_until_it_is_there() throws IOException {
        page.navigate("/sessions");
        page.route(Pattern.compile("/sessions/fichiers/csv"), held::add);
        var link = page.locator(".files a").first();
        link.click();
        assertThat(link).hasText("Préparation du fichier…");
        assertThat(link).hasAttribute("aria-busy", "true");
        assertThat(page.locator("#annonce")).hasText("Préparation du fichier…");
        link.click();
        assertThat(held).hasSize(1);
        Inspection.of(page, "fichier-en-preparation");

        Download file = page.waitForDownload(() -> held.getFirst().resume());
        assertThat(file.suggestedFilename()).startsWith("sessions_").endsWith(".csv");
        assertThat(Files.readString(file.path())).startsWith("\uFEFF");
        assertThat(link).hasText(Pattern.compile("^CSV"));
        assertThat(link).not().hasAttribute("aria-busy", "true");
        assertThat(page.locator("#annonce")).hasText("Fichier prêt.");
    }

    @Test
    void a_file_that_does_not_come_says_so_and_can_be_asked_for_again() {
        page.navigate("/sessions");
        page.route(Pattern.compile("/sessions/fichiers/csv"), Route::abort);
        var link = page.locator(".files a").first();
        link.click();
        assertThat(page.locator(".not-come")).hasText("Le fichier n’est pas arrivé. Essayez de nouveau.");
        page.unroute(Pattern.compile("/sessions/fichiers/csv"));
        assertThat(page.waitForDownload(link::click).suggestedFilename()).endsWith(".csv");
        assertThat(page.locator(".not-come")).hasCount(0);
    }

    @Test
    void somebody_signed_out_meanwhile_is_asked_to_sign_in() {
        page.navigate("/sessions");
        page.context().clearCookies();
        page.locator(".files a").first().click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("connecte", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void a_form_says_that_it_is_being_recorded_and_is_sent_once() {
        page.navigate("/professionnels");
        page.getByLabel("Prénom").fill("Rosa");
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill("Costa");
        page.locator("select[name=status]").last().selectOption("EMPLOYEE");
        var command = Pattern.compile("/commands/people/professionals");
        page.route(command, held::add);
        var seen = new ArrayList<String>();
        page.route(Pattern.compile("/seen$"), route -> {
            seen.add(route.request().postData());
            route.fulfill();
        });
        page.evaluate(PRESSED_TWICE);
        page.waitForCondition(() -> !seen.isEmpty());
        assertThat(seen).containsExactly("Enregistrement…|true|Enregistrement…");
        assertThat(held).hasSize(1);
        page.unroute(command);
        held.getFirst().resume();
        assertThat(page.locator("#annonce")).hasText("C’est enregistré.");
        assertThat(page.locator("b", new Page.LocatorOptions().setHasText("Rosa Costa")))
                .hasCount(1);
    }

    @Test
    void without_javascript_the_link_gives_the_file_by_itself() {
        var plain = Browser.shared().signedIn(product.address(), Browser.PHONE, false, hall.coordinator());
        plain.navigate("/sessions");
        var file = plain.waitForDownload(() -> plain.locator(".files a").first().click());
        assertThat(file.suggestedFilename()).startsWith("sessions_").endsWith(".csv");
        plain.context().close();
    }
}
