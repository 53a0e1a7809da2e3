package fr.jalon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same form sent again after it was recorded: whoever went back is asked whether they mean a second one, and it is never done unasked. */
class GoingBackTest {

    private final Demonstration product = Products.openDemonstration();
    private final Hall hall = Hall.in(product, 0);

    @Test
    @ExtendWith(Browser.Needed.class)
    void a_session_sent_again_with_the_back_button_is_planned_once_unless_it_is_a_second_one() {
        var page = Browser.shared().signedIn(product.address(), Browser.PHONE, true, hall.coordinator());
        page.navigate("/sessions/nouvelle?programme=" + hall.programme());
        plan(page);
        assertThat(page.locator("h1")).hasText("Session d’avril");
        assertThat(page.locator("#annonce")).hasText("C’est enregistré.");
        page.goBack();
        plan(page);
        assertThat(page.locator("h1")).hasText("Action impossible pour le moment");
        assertThat(page.locator("[data-focus]")).isFocused();
        assertThat(page.locator(".errors"))
                .containsText("déjà planifiée dans ce programme, avec le même début : 22/04/2025 09h30");
        Inspection.of(page, "session-encore-une-fois");
        assertThat(planned()).isEqualTo(1);

        page.getByLabel("Oui, c’est une deuxième session du même nom").check();
        button(page, "Envoyer à nouveau");
        assertThat(page.locator("h1")).hasText("Session d’avril");
        assertThat(planned()).isEqualTo(2);
        page.context().close();
    }

    @Test
    void a_programme_sent_again_is_launched_once_unless_it_is_a_second_one() {
        var coordinator = Visitor.signedIn(product, hall.coordinator());
        var fields = Map.of(
                "name", "Programme de l’été", "from", "2025-06-01", "to", "2025-09-30", "territories[0].name", "Est");
        Document first = coordinator.open("/programmes/nouveau");
        Document back = coordinator.open("/programmes/nouveau");
        coordinator.fillIn(first, "main form", fields);
        var asked = coordinator.refused(back, "main form", fields);
        assertThat(asked.select(".errors").text()).contains("Un programme de ce nom, qui commence le même jour");
        assertThat(coordinator.open("/programmes").select("a:contains(Programme de l’été)"))
                .hasSize(1);
        coordinator.fillIn(asked, "main form", Map.of("again", "true"));
        assertThat(coordinator.open("/programmes").select("a:contains(Programme de l’été)"))
                .hasSize(2);
    }

    @Test
    void a_colleague_sent_again_is_registered_once_unless_it_is_somebody_else() {
        var coordinator = Visitor.signedIn(product, hall.coordinator());
        var form = "form[action='/commands/people/professionals']";
        var back = coordinator.open("/professionnels");
        var team =
                coordinator.fillIn(back, form, Map.of("firstName", "Léa", "lastName", "Martin", "status", "EMPLOYEE"));
        assertThat(team.select("b:contains(Léa Martin)")).hasSize(1);
        var asked = coordinator.refused(
                coordinator.open("/professionnels"),
                form,
                Map.of("firstName", "léa", "lastName", "Martin", "status", "EMPLOYEE"));
        assertThat(asked.select(".errors").text()).contains("porte déjà ce nom");
        assertThat(coordinator.open("/professionnels").select(".rows b")).hasSize(1);
        team = coordinator.fillIn(asked, "main form", Map.of("again", "true"));
        assertThat(team.select(".rows b")).hasSize(2);
    }

    private static void plan(Page page) {
        page.getByLabel("Nom de la session").fill("Session d’avril");
        page.getByLabel("Nombre de places").fill("10");
        page.locator("#atelier-0-debut").fill("2025-04-22T09:30");
        page.locator("#atelier-0-fin").fill("2025-04-22T11:30");
        page.locator("#atelier-0-lieu").fill("Salle bleue");
        page.locator("#atelier-0-territoire").selectOption("Est");
        button(page, "Planifier la session");
    }

    private long planned() {
        return Visitor.signedIn(product, hall.coordinator())
                .open("/sessions")
                .select("a:contains(Session d’avril)")
                .size();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
