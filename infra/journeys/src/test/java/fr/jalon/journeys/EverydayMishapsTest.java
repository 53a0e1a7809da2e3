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

/** What happens to anybody: a finger that taps twice, two phones, the back button, a page left open overnight. */
@ExtendWith(Browser.Needed.class)
class EverydayMishapsTest {

    private final Demonstration product = Products.openDemonstration();
    private final Hall hall = Hall.in(product, 2);
    private final Page page = Browser.shared().signedIn(product.address(), Browser.PHONE, true, hall.coordinator());

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void a_double_tap_marks_once() {
        page.navigate(hall.register());
        long before = hall.recorded();
        mark(page, "Parent 1", "Présence").dblclick();
        assertThat(line(page, "Parent 1").locator("[aria-pressed=true]")).hasText("Présence");
        assertThat(page.locator("#annonce")).hasText(Pattern.compile("Enregistré"));
        assertThat(hall.recorded()).isEqualTo(before + 1);
    }

    @Test
    void a_double_tap_on_a_form_that_leaves_the_page_sends_it_once() {
        page.navigate("/familles/nouvelle");
        page.getByLabel("Prénom").first().fill("Inès");
        page.getByLabel("Lien avec l’enfant").first().selectOption("MOTHER");
        page.getByLabel("Où vit la famille").selectOption("UNKNOWN");
        page.getByText("Enregistrer", new Page.GetByTextOptions().setExact(true))
                .dblclick();
        assertThat(page.locator("h1")).hasText("Inès");
        page.navigate("/familles");
        assertThat(page.locator(".rows a", new Page.LocatorOptions().setHasText("Inès")))
                .hasCount(1);
    }

    @Test
    void quick_taps_on_a_count_are_all_counted() {
        page.navigate(hall.register());
        page.evaluate("for (let tap = 0; tap < 3; tap++) document.getElementById('enfants-plus').click()");
        assertThat(page.locator("#compte-enfants output")).hasText("3");
    }

    @Test
    void the_second_of_two_phones_is_told_what_changed() {
        page.navigate(hall.register());
        var other = Browser.shared().signedIn(product.address(), Browser.PHONE, true, hall.animation());
        other.navigate(hall.register());
        mark(other, "Parent 2", "Présence").click();
        assertThat(line(other, "Parent 2").locator("[aria-pressed=true]")).hasText("Présence");

        mark(page, "Parent 2", "Sans nouvelles").click();
        assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Pas enregistré\\..*Présence"));
        press("Garder « Présence »");
        assertThat(line(page, "Parent 2").locator("[aria-pressed=true]")).hasText("Présence");
        other.context().close();
    }

    @Test
    void going_back_after_saving_shows_what_was_saved() {
        page.navigate("/aujourdhui");
        page.getByText("Prendre les présences").first().click();
        press("Atelier tenu");
        assertThat(page.locator("[data-saved]")).hasText("Atelier tenu le 17/03/2025");
        page.goBack();
        page.goForward();
        assertThat(page.locator("[data-saved]")).hasText("Atelier tenu le 17/03/2025");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Atelier tenu")))
                .hasCount(0);
    }

    @Test
    void a_form_left_open_overnight_is_kept_until_one_signed_in_again() {
        page.navigate("/familles/nouvelle");
        page.getByLabel("Prénom").first().fill("Naïm");
        page.getByLabel("Lien avec l’enfant").first().selectOption("FATHER");
        page.getByLabel("Où vit la famille").selectOption("ELSEWHERE");
        signedOutOvernight();
        page.getByText("Enregistrer", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Vous avez été déconnecté");
        Inspection.of(page, "deconnexion-formulaire-garde");

        var signIn = page.waitForPopup(
                () -> page.getByText("Se connecter dans un nouvel onglet").click());
        Browser.signIn(signIn, hall.coordinator());
        assertThat(signIn.locator("h1")).hasText("Aujourd’hui");
        press("Envoyer de nouveau");
        assertThat(page.locator("h1")).hasText("Naïm");
    }

    private void signedOutOvernight() {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("jalon-connexion"));
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static Locator line(Page page, String person) {
        return page.locator("fieldset.person", new Page.LocatorOptions().setHasText(person));
    }

    private static Locator mark(Page page, String person, String status) {
        return line(page, person).getByText(status, new Locator.GetByTextOptions().setExact(true));
    }
}
