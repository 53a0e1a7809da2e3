package fr.jalon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One person, one account, the same page open in two tabs at once: nothing lost, nothing twice, and each is told of the other. */
@ExtendWith(Browser.Needed.class)
class TwoTabsTest {

    private final Demonstration product = Products.openDemonstration();
    private final Hall hall = Hall.in(product, 3);
    private final BrowserContext browser = Browser.shared()
            .signedIn(product.address(), Browser.DESK, true, hall.coordinator())
            .context();
    private final Page one = browser.pages().getFirst();
    private final Page other = browser.newPage();

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void marks_tapped_in_both_without_a_network_are_each_stored_once() {
        one.navigate(hall.register());
        other.navigate(hall.register());
        long before = hall.recorded();
        browser.setOffline(true);
        mark(one, "Parent 1", "Présence");
        mark(other, "Parent 2", "A prévenu");
        mark(other, "Parent 3", "Présence");
        mark(one, "Parent 3", "Sans nouvelles");
        assertThat(saved(one)).hasText(Pattern.compile("présences en attente"));
        assertThat(saved(other)).hasText(Pattern.compile("présences en attente"));
        browser.setOffline(false);
        // Whichever of the two sent them, neither goes on saying that something waits, and both show what is so.
        for (var tab : browser.pages()) {
            tab.bringToFront();
            assertThat(saved(tab)).not().containsText("Pas encore enregistré");
            assertThat(pressed(tab, "Parent 1")).hasText("Présence");
            assertThat(pressed(tab, "Parent 2")).hasText("A prévenu");
            assertThat(pressed(tab, "Parent 3")).hasText("Sans nouvelles");
            tab.reload();
            assertThat(pressed(tab, "Parent 1")).hasText("Présence");
            assertThat(pressed(tab, "Parent 2")).hasText("A prévenu");
            assertThat((String) tab.evaluate("Object.values(localStorage).join()"))
                    .isEmpty();
        }
        // Of the parent who was tapped in both, the last tap counts.
        assertThat(pressed(one, "Parent 3")).hasText("Sans nouvelles");
        assertThat(hall.recorded()).isEqualTo(before + 3);
    }

    @Test
    void a_plan_changed_in_one_is_shown_to_the_other_with_both_sides_and_saved_when_sent_again() {
        one.navigate("/sessions/" + hall.session());
        other.navigate("/sessions/" + hall.session());
        var moving = opened(one, "Changer de lieu, atelier 2");
        moving.getByLabel("Lieu").fill("Annexe");
        moving.getByLabel("Motif").selectOption("HALL_UNAVAILABLE");
        press(moving, "Changer de lieu");
        assertThat(one.locator("#annonce")).hasText("C’est enregistré.");

        var postponing = opened(other, "Reporter, atelier 2");
        postponing.getByLabel("Nouveau début").fill("2025-04-07T09:30");
        postponing.getByLabel("Nouvelle fin").fill("2025-04-07T11:30");
        postponing.getByLabel("Motif").selectOption("HALL_UNAVAILABLE");
        press(postponing, "Reporter");
        assertThat(other.locator("h1")).hasText("Modifié entre-temps");
        assertThat(other.locator("main dl"))
                .hasText(Pattern.compile(
                        "Maintenant\\s*le 24/03/2025 de 09h30 à 11h30\\s*Votre demande\\s*le 07/04/2025 de"
                                + " 09h30 à 11h30"));
        Inspection.of(other, "deux-onglets-plan");
        press(other.locator("main"), "Envoyer à nouveau");
        assertThat(other.locator("#annonce")).hasText("C’est enregistré.");
        var workshop = other.locator("#ateliers ~ article").nth(1);
        assertThat(workshop).containsText("lundi 7 avril 2025");
        assertThat(workshop).containsText("Annexe");
    }

    private static Locator opened(Page page, String summary) {
        var details = page.locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(summary))));
        details.locator("summary").click();
        return details;
    }

    private static void press(Locator in, String button) {
        in.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private static void mark(Page page, String person, String status) {
        line(page, person)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(status).setExact(true))
                .click();
    }

    private static Locator pressed(Page page, String person) {
        return line(page, person).locator("[aria-pressed=true]");
    }

    private static Locator line(Page page, String person) {
        return page.locator("fieldset.person", new Page.LocatorOptions().setHasText(person));
    }

    private static Locator saved(Page page) {
        return page.locator("[data-saved]");
    }
}
