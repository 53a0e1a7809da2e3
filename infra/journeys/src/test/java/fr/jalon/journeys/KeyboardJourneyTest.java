package fr.jalon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.Needed.class)
class KeyboardJourneyTest {

    private final Demonstration product = Products.openDemonstration();

    @Test
    void a_workshop_is_taken_from_sign_in_to_held_by_keyboard_alone() {
        var hall = Hall.in(product, 3);
        try (var visit = Browser.shared().page(product.address(), Browser.DESK).context()) {
            var page = visit.pages().getFirst();
            page.navigate("/");
            var keyboard = new Keyboard(page);
            keyboard.to("Identifiant").type(hall.coordinator().login());
            keyboard.to("Mot de passe").type(hall.coordinator().password()).enter();
            assertThat(page).hasURL(Pattern.compile("/aujourdhui"));

            keyboard.to("Aller au contenu").enter();
            keyboard.to("Prendre les présences").enter();
            assertThat(page.locator("h1")).hasText("Atelier 1 sur 2");

            keyboard.to("Parent 1", "Présence").enter();
            assertThat(page.locator("#annonce")).hasText(Pattern.compile("Parent 1.*Présence\\. Enregistré\\."));
            keyboard.to("Parent 2", "A prévenu").enter();
            assertThat(page.locator("#annonce")).hasText(Pattern.compile("Parent 2.*A prévenu\\. Enregistré\\."));
            keyboard.to("Parent 3", "Sans nouvelles").enter();
            assertThat(page.locator("#avancement")).hasText(Pattern.compile("3.saisies sur 3"));

            keyboard.to("Enfants présents", "un de plus").enter().enter();
            assertThat(page.locator("#compte-enfants output")).hasText("2");

            keyboard.to("Atelier tenu").enter();
            assertThat(page.locator("[data-saved]")).hasText("Atelier tenu le 17/03/2025");
        }
    }
}
