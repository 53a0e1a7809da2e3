package fr.jalon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phone in hand, in a hall: a cut network, an expired sign-in, a second phone and a wrong clock lose no mark and store none twice. */
@Order(2)
@ExtendWith(Browser.Needed.class)
class HallAttendanceTest {

    private static final Pattern RECORDED = Pattern.compile("[Ee]nregistré\\.$");

    private static final String KEPT = "Object.values(localStorage).join()";

    private final Demonstration product = Products.openDemonstration();
    private final Hall hall = Hall.in(product, 4);
    private final Page page = Browser.shared().signedIn(product.address(), Browser.PHONE, true, hall.coordinator());

    @AfterEach
    void leave() {
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.PHONE, Browser.DESK})
    void marks_tapped_on_a_cut_network_are_stored_once_when_it_is_back(int width) {
        page.setViewportSize(width, 900);
        page.navigate(hall.register());
        long before = hall.recorded();
        page.context().setOffline(true);
        mark(page, "Parent 1", "Présence").click();
        mark(page, "Parent 2", "Présence").click();
        mark(page, "Parent 2", "A prévenu").click();
        button(page, "Enfants présents : un de plus").click();
        button(page, "Enfants présents : un de plus").click();
        assertThat(saved()).hasText("Pas encore enregistré, 3\u00a0saisies en attente du réseau");
        assertThat(page.locator("#annonce")).hasText("Pas encore enregistré, 3\u00a0saisies en attente du réseau");
        assertThat(page.locator("#avancement p")).hasText("2\u00a0saisies sur 4");
        assertThat(line(page, "Parent 2").locator("[data-status]")).hasText("A prévenu, pas encore enregistré");
        assertThat(hall.recorded()).isEqualTo(before);
        page.context().setOffline(false);
        assertThat(saved()).hasText("3\u00a0saisies : enregistré.");
        assertThat(line(page, "Parent 2").locator("[aria-pressed=true]")).hasText("A prévenu");
        assertThat(page.locator("#compte-enfants output")).hasText("2");
        assertThat(hall.recorded()).isEqualTo(before + 3);
        Inspection.of(page, "presences-apres-une-coupure");
    }

    @Test
    void what_waits_says_so_and_holds_opaque_ids_alone() {
        page.navigate(hall.register());
        page.context().setOffline(true);
        mark(page, "Parent 3", "Sans nouvelles").click();
        assertThat(saved()).hasText(Pattern.compile("1.présence en attente"));
        assertThat((String) page.evaluate(KEPT))
                .contains(hall.parents().get(2), "\"seen\":\"NOT_ENTERED\"", "\"value\":\"NO_NEWS\"")
                .doesNotContain("Parent")
                .hasSizeLessThan(500);
        Inspection.of(page, "presences-en-attente");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-17T09:30:00", "2026-03-17T09:30:00"})
    void a_page_closed_before_the_network_is_back_sends_them_when_it_is_opened_again_whatever_the_phones_clock_says(
            String clock) {
        page.clock().setFixedTime(clock);
        page.navigate(hall.register());
        // The request leaves and its answer never comes: it may have arrived, and is sent again under the same key.
        page.route("**/attendance", route -> route.abort());
        mark(page, "Parent 1", "Présence").click();
        assertThat(saved()).hasText(Pattern.compile("1.présence en attente"));
        page.close();
        var later = page.context().newPage();
        later.navigate("/aujourdhui");
        assertThat(later.locator("#en-attente")).hasText("1\u00a0présence : enregistré.");
        later.navigate(hall.register());
        assertThat(line(later, "Parent 1").locator("[aria-pressed=true]")).hasText("Présence");
        assertThat((String) later.evaluate(KEPT)).isEmpty();
    }

    @Test
    void marks_tapped_after_the_sign_in_ended_wait_for_the_same_account() {
        page.navigate(hall.register());
        signedOut();
        mark(page, "Parent 1", "Présence").click();
        mark(page, "Parent 4", "A prévenu").click();
        assertThat(saved())
                .hasText(Pattern.compile("2.présences en attente\\. Vous avez été déconnecté\\. Se connecter"));
        saved().getByText("Se connecter").click();

        var other = hall.animation();
        Browser.signIn(page, other);
        assertThat(line(page, "Parent 1").locator("[aria-pressed=true]")).hasCount(0);
        page.navigate("/aujourdhui");
        assertThat(page.locator("#en-attente")).hasText(Pattern.compile("2.présences saisies avec un autre compte"));

        signedOut();
        page.navigate(hall.register());
        Browser.signIn(page, hall.coordinator());
        assertThat(saved()).hasText("2\u00a0présences : enregistré.");
        assertThat(line(page, "Parent 1").locator("[aria-pressed=true]")).hasText("Présence");
        assertThat(line(page, "Parent 4").locator("[aria-pressed=true]")).hasText("A prévenu");
    }

    @Test
    void two_phones_see_each_other_and_a_conflict_is_chosen_on_its_line() {
        var other = Browser.shared().signedIn(product.address(), Browser.PHONE, true, hall.animation());
        page.navigate(hall.register());
        other.navigate(hall.register());
        page.context().setOffline(true);
        mark(page, "Parent 1", "Présence").click();
        mark(page, "Parent 2", "Présence").click();
        mark(other, "Parent 2", "Sans nouvelles").click();
        mark(other, "Parent 3", "Présence").click();
        assertThat(line(other, "Parent 3").locator("[data-status]")).hasText("Présence");
        assertThat(other.locator("[data-saved]")).hasText(RECORDED);
        page.context().setOffline(false);

        var overtaken = line(page, "Parent 2").locator(".overtaken");
        assertThat(overtaken.locator("p"))
                .hasText("Saisi entre-temps sur un autre appareil : « Sans nouvelles ». Votre saisie : « Présence ».");
        assertThat(saved()).hasText(Pattern.compile("Pas enregistré\\. \u2068Parent 2\u2069.*Choisissez sur sa ligne"));
        assertThat(line(page, "Parent 1").locator("[aria-pressed=true]")).hasText("Présence");
        assertThat(line(page, "Parent 3").locator("[aria-pressed=true]")).hasText("Présence");
        Inspection.of(page, "presences-deux-telephones");
        button(page, "Noter « Présence »").click();
        assertThat(overtaken).hasCount(0);
        assertThat(saved()).hasText(RECORDED);
        assertThat(line(page, "Parent 2").locator("[aria-pressed=true]")).hasText("Présence");
        other.reload();
        assertThat(line(other, "Parent 1").locator("[aria-pressed=true]")).hasText("Présence");
        assertThat(line(other, "Parent 2").locator("[aria-pressed=true]")).hasText("Présence");
        other.context().close();
    }

    @Test
    void the_team_of_the_day_is_ticked_and_the_workshop_held() {
        var colleague = Association.told(
                hall.coordinator().asking(product.address()).command("/commands/people/professionals", """
                    {"firstName": "Léa", "lastName": "Martin", "status": "EMPLOYEE", "since": "2025-01-01"}\
                    """));
        var staffed = Association.told(hall.coordinator()
                .asking(product.address())
                .command(
                        "/commands/sessions/" + hall.session() + "/workshops/" + hall.workshop() + "/team",
                        """
                        {"team": ["%s"]}\
                        """.formatted(colleague.id())));
        page.navigate(hall.register() + "?after=" + staffed.token().orElseThrow());
        assertThat(page.getByLabel("Léa Martin, équipe salariée")).isChecked();
        page.context().setOffline(true);
        button(page, "Atelier tenu").click();
        assertThat(page.locator("#tenir .errors"))
                .hasText(Pattern.compile("Pas encore enregistré : le réseau est coupé"));
        page.context().setOffline(false);
        button(page, "Atelier tenu").dblclick();
        assertThat(saved()).hasText("Atelier tenu le 17/03/2025");
        assertThat(page.locator("#equipe")).hasText(Pattern.compile("Léa Martin"));
    }

    private void signedOut() {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("jalon-connexion"));
    }

    private Locator saved() {
        return page.locator("[data-saved]");
    }

    private static Locator line(Page page, String person) {
        return page.locator("fieldset.person", new Page.LocatorOptions().setHasText(person));
    }

    private static Locator mark(Page page, String person, String status) {
        return line(page, person)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(status).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
