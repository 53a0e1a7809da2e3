package fr.jalon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.Needed.class)
class WithoutJavaScriptJourneyTest {

    private final Demonstration product = Products.openDemonstration();
    private final Hall hall = Hall.in(product, 3);
    private final Page page = Browser.shared().signedIn(product.address(), Browser.PHONE, false, hall.coordinator());

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void a_workshop_is_taken_with_a_newcomer_and_held() {
        page.getByText("Prendre les présences").first().click();
        mark("Parent 1", "Présence");
        mark("Parent 2", "A prévenu");
        mark("Parent 3", "Sans nouvelles");
        assertThat(page.locator("#avancement")).hasText(Pattern.compile("3.saisies sur 3"));

        press("Enfants présents : un de plus");
        press("Enfants présents : un de plus");
        assertThat(page.locator("#compte-enfants output")).hasText("2");

        page.locator("summary", new Page.LocatorOptions().setHasText("Ajouter une personne"))
                .click();
        page.getByLabel("Prénom").fill("Zoé");
        page.getByLabel("Lien avec l’enfant").selectOption("GRANDPARENT");
        page.getByLabel("Même famille que").selectOption(new SelectOption().setLabel("Parent 1"));
        press("Noter sa présence");
        assertThat(line("Zoé").locator("[aria-pressed=true]")).hasText("Présence");

        press("Atelier tenu");
        assertThat(page.locator("[data-saved]")).hasText("Atelier tenu le 17/03/2025");
    }

    @Test
    void a_session_is_planned_and_a_refused_form_keeps_what_was_typed() {
        page.navigate("/sessions/nouvelle");
        page.getByText("Programme d'essai").click();
        page.getByLabel("Nom de la session").fill("Session d'avril");
        page.getByLabel("Nombre de places").fill("10");
        page.locator("#atelier-0-debut").fill("2025-04-22T11:30");
        page.locator("#atelier-0-fin").fill("2025-04-22T09:30");
        page.locator("#atelier-0-lieu").fill("Salle bleue");
        page.locator("#atelier-0-territoire").selectOption("Est");
        press("Planifier la session");

        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.getByLabel("Nom")).hasValue("Session d'avril");
        assertThat(page.getByLabel("Places")).hasValue("10");
        assertThat(page.getByLabel("Lieu (1)")).hasValue("Salle bleue");
        assertThat(page.getByLabel("Début (1)")).hasValue("2025-04-22T11:30");
        page.getByLabel("Fin (1)").fill("2025-04-22T13:30");
        press("Envoyer à nouveau");

        assertThat(page.locator("h1")).hasText("Session d'avril");
        assertThat(page.locator("#ateliers ~ article h3"))
                .containsText("mardi 22 avril 2025, 11 h 30".replace(" h ", "\u00a0h\u00a0"));
    }

    private Locator line(String person) {
        return page.locator("fieldset.person", new Page.LocatorOptions().setHasText(person));
    }

    private void mark(String person, String status) {
        line(person)
                .getByText(status, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(line(person).locator("[aria-pressed=true]")).hasText(status);
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
