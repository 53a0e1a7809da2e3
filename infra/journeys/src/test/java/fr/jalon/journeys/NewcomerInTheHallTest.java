package fr.jalon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody nobody knew comes in: four gestures, and she is registered, present and on the list; her file is completed later. */
@ExtendWith(Browser.Needed.class)
class NewcomerInTheHallTest {

    /** What is tapped, and what is typed or chosen: a word typed is one gesture, however long. */
    private static final String COUNT_GESTURES = """
        () => {
          window.gestures = 0;
          document.addEventListener('click', event => { if (event.target.closest('summary, button')) window.gestures++; }, true);
          document.addEventListener('input', () => { window.gestures++; }, true);
        }\
        """;

    private final Demonstration product = Products.openDemonstration();
    private final Hall hall = Hall.in(product, 2);
    private final Account animation = hall.animation();
    private final Page phone = Browser.shared().signedIn(product.address(), Browser.PHONE, true, animation);
    private final Page desk = Browser.shared().signedIn(product.address(), Browser.DESK, true, hall.coordinator());

    @AfterEach
    void leave() {
        phone.context().close();
        desk.context().close();
    }

    @Test
    void a_newcomer_is_taken_in_by_four_gestures_and_completed_later() {
        phone.navigate(hall.register());
        long before = hall.recorded();
        asOnTheRoad();
        phone.evaluate(COUNT_GESTURES);
        var asked = new ArrayList<String>();
        phone.onRequest(request -> asked.add(request.method() + " " + request.url()));
        phone.getByText("Ajouter une personne").click();
        phone.getByLabel("Prénom").fill("Zoé");
        phone.getByLabel("Lien avec l’enfant").selectOption("MOTHER");
        button(phone, "Noter sa présence").click();
        assertThat(phone.locator("#annonce")).hasText("Présence enregistrée.");
        // No time is asserted, for a slow machine would tell a lie: what takes it is four gestures, and two turns of
        // the network.
        assertThat(phone.evaluate("window.gestures")).isEqualTo(4);
        assertThat(asked).as("sent, and the list taken anew").hasSizeLessThanOrEqualTo(2);

        assertThat(line(phone, "Zoé").locator("[aria-pressed=true]")).hasText("Présence");
        assertThat(line(phone, "Zoé")).isFocused();
        assertThat(phone.locator("#avancement p")).hasText("1\u00a0saisie sur 3");
        // Received, enrolled, present: nothing else, and nothing twice.
        assertThat(hall.recorded()).isEqualTo(before + 3);
        assertThat(phone.locator("form[role=search], a[href^='/familles']")).hasCount(0);

        desk.navigate("/aujourdhui");
        assertThat(desk.locator("#a-faire ~ ul li", new Page.LocatorOptions().setHasText("Zoé")))
                .hasText(Pattern.compile("première venue le 17/03/2025\\s+fiche à compléter"));
        desk.getByText("Zoé", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(desk.locator(".notice h3")).hasText("Fiche à compléter");
        Inspection.of(desk, "famille-a-completer");
        button(desk, "La fiche est complète").click();
        assertThat(desk.locator(".notice")).hasCount(0);
        desk.navigate("/aujourdhui");
        assertThat(desk.locator("main")).not().containsText("fiche à compléter");
    }

    @Test
    void a_relative_joins_the_family_of_somebody_on_the_list_and_a_likeness_is_for_the_coordination() {
        phone.navigate(hall.register());
        phone.getByText("Ajouter une personne").click();
        phone.getByLabel("Prénom").fill("parent 1");
        phone.getByLabel("Lien avec l’enfant").selectOption("FATHER");
        phone.getByLabel("Même famille que").selectOption(new SelectOption().setLabel("Parent 2"));
        phone.getByLabel("Invité par (facultatif)").selectOption(new SelectOption().setLabel("Parent 2"));
        button(phone, "Noter sa présence").dblclick();
        assertThat(line(phone, "parent 1").locator("[aria-pressed=true]")).hasText("Présence");
        assertThat(phone.locator("main")).not().containsText("même personne");

        desk.navigate("/aujourdhui");
        assertThat(desk.locator("#a-faire ~ ul li", new Page.LocatorOptions().setHasText("parent 1")))
                .hasText(Pattern.compile("Peut-être la même personne"));
        desk.navigate("/familles/" + hall.families().get(1));
        assertThat(desk.locator("h1")).hasText("Parent 2, parent 1");
        assertThat(desk.locator(".notice")).containsText("invité par Parent 2");
        assertThat(desk.locator(".notice li a")).hasText("Parent 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"🌻 Rose", "فاطمة", "Anne-Sophie-Marie-Charlotte-Éléonore-de-la-Tour-du-Pin-Gouvernet-Saint"})
    void any_name_of_a_sensible_length_reads_right(String name) {
        phone.navigate(hall.register());
        phone.getByText("Ajouter une personne").click();
        phone.getByLabel("Prénom").fill(name);
        phone.getByLabel("Lien avec l’enfant").selectOption("OTHER");
        button(phone, "Noter sa présence").click();
        assertThat(line(phone, name).locator("bdi")).hasText(name);
        Inspection.of(phone, "presences-nom-" + name.codePointAt(0));
    }

    @Test
    void a_name_of_300_characters_is_refused_in_words_and_stays_in_the_form() {
        phone.navigate(hall.register());
        phone.getByText("Ajouter une personne").click();
        phone.evaluate("document.getElementById('nouveau-prenom').removeAttribute('maxlength')");
        phone.getByLabel("Prénom").fill("é".repeat(300));
        phone.getByLabel("Lien avec l’enfant").selectOption("OTHER");
        button(phone, "Noter sa présence").click();
        assertThat(phone.locator("#ajouter .errors"))
                .hasText(Pattern.compile("Pas enregistré\\..*trop long : Prénom.*300.*80"));
        assertThat(phone.getByLabel("Prénom")).hasValue("é".repeat(300));
    }

    @Test
    void a_name_typed_on_a_cut_network_stays_until_it_is_sent_and_never_on_the_phone() {
        phone.navigate(hall.register());
        phone.getByText("Ajouter une personne").click();
        phone.getByLabel("Prénom").fill("Naïm");
        phone.getByLabel("Lien avec l’enfant").selectOption("FATHER");
        phone.context().setOffline(true);
        button(phone, "Noter sa présence").click();
        assertThat(phone.locator("#ajouter .errors")).hasText(Pattern.compile("le réseau est coupé"));
        assertThat((String) phone.evaluate("JSON.stringify(localStorage)")).doesNotContain("Naïm");
        phone.context().setOffline(false);
        assertThat(phone.getByLabel("Prénom")).hasValue("Naïm");
        button(phone, "Noter sa présence").click();
        assertThat(line(phone, "Naïm").locator("[aria-pressed=true]")).hasText("Présence");
    }

    @Test
    void a_name_typed_after_the_sign_in_ended_stays_until_one_signed_in_again_and_is_sent_once() {
        phone.navigate(hall.register());
        long before = hall.recorded();
        phone.getByText("Ajouter une personne").click();
        phone.getByLabel("Prénom").fill("Naïm");
        phone.getByLabel("Lien avec l’enfant").selectOption("FATHER");
        phone.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("jalon-connexion"));
        button(phone, "Noter sa présence").click();
        var refused = phone.locator("#ajouter .errors");
        assertThat(refused)
                .containsText("Pas encore enregistré : vous avez été déconnecté. Ce que vous avez saisi reste ici.");
        assertThat(refused).isFocused();
        assertThat(phone.getByLabel("Prénom")).hasValue("Naïm");
        assertThat(phone.getByLabel("Lien avec l’enfant")).hasValue("FATHER");
        assertThat((String) phone.evaluate("JSON.stringify(localStorage)")).doesNotContain("Naïm");
        Inspection.of(phone, "presences-nouvelle-personne-deconnexion");

        var signIn = phone.waitForPopup(
                () -> refused.getByText("Se connecter dans un nouvel onglet").click());
        Browser.signIn(signIn, animation);
        assertThat(signIn.locator("h1")).isVisible();
        assertThat(phone.getByLabel("Prénom")).hasValue("Naïm");
        button(phone, "Noter sa présence").click();
        assertThat(line(phone, "Naïm").locator("[aria-pressed=true]")).hasText("Présence");
        assertThat(phone.locator("fieldset.person")).hasCount(3);
        // Received, enrolled, present.
        assertThat(hall.recorded()).isEqualTo(before + 3);
    }

    @Test
    void a_session_of_sixty_is_taken_without_waiting() {
        var full = Hall.in(product, 60);
        var page = Browser.shared().signedIn(product.address(), Browser.PHONE, true, full.coordinator());
        page.navigate(full.register());
        assertThat(page.locator("fieldset.person")).hasCount(60);
        var begun = Instant.now();
        line(page, "Parent 60").getByText("Présence").click();
        assertThat(page.locator("#annonce")).hasText(Pattern.compile("Parent 60.*Enregistré"));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(page.locator("#avancement p")).hasText("1\u00a0saisie sur 60");
        page.context().close();
    }

    /** The network of a phone on 4G, far from the mast. */
    private void asOnTheRoad() {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 70);
        conditions.addProperty("downloadThroughput", 500_000);
        conditions.addProperty("uploadThroughput", 250_000);
        phone.context().newCDPSession(phone).send("Network.emulateNetworkConditions", conditions);
    }

    private static Locator line(Page page, String person) {
        var name = Pattern.compile("^" + person + "$");
        return page.locator("fieldset.person")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("bdi", new Page.LocatorOptions().setHasText(name))));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
