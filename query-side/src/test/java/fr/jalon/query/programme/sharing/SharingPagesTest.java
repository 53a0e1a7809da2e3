package fr.jalon.query.programme.sharing;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.programme.ProgrammeTale.FIGURE;
import static fr.jalon.query.programme.ProgrammeTale.funder;
import static fr.jalon.query.programme.ProgrammeTale.outsider;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.programme.ProgrammeEvent.FiguresReleased;
import fr.jalon.events.value.Role;
import fr.jalon.query.TestKeyring;
import fr.jalon.query.ToldHistory;
import fr.jalon.query.http.PageBench;
import fr.jalon.query.programme.ProgrammeTale;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SharingPagesTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final String SHARING = "/programmes/programme-dat/partage";
    private static final String NOTE = "/programmes/programme-dat/explications/families-reached";

    @Test
    void what_is_seen_beforehand_is_what_the_funder_sees_then() {
        ToldHistory told = ProgrammeTale.released(PAGES);
        long head = told.position();
        Document before = PAGES.get(coordinator(), SHARING + "?au=" + DAY);
        assertThat(before.select(".preview #phrase").text())
                .isEqualTo("Au 10/03/2025 : 7 à 9 familles touchées sur 20.");
        var form = before.select("form[action=/commands/programmes/programme-dat/releases]");
        assertThat(form.select("input[name=position]").attr("value")).isEqualTo(String.valueOf(head));
        assertThat(form.select("input[name=on]").attr("value")).isEqualTo("2025-03-10");
        told.told(DAY.plusDays(9), "programme-dat", new FiguresReleased(DAT, BULLES, DAY, head, DAY.plusDays(9)));
        Document then = PAGES.get(funder(), "/projets/programme-dat?on=" + DAY + "&position=" + head);
        // Before it is shared there is no file of it.
        then.select(".files").remove();
        for (String part : List.of("#phrase", ".target", "figure", "#repartition ~ details", "#revisions ~ ul")) {
            assertThat(before.select(".preview " + part).outerHtml())
                    .as(part)
                    .isNotEmpty()
                    .isEqualTo(then.select(part).outerHtml());
        }
    }

    @Test
    void it_says_what_is_complete_and_what_was_shared_already() {
        ProgrammeTale.sharedTwice(PAGES);
        Document page = PAGES.get(coordinator(), SHARING);
        assertThat(page.select("#attente + p").text()).isEqualTo("Complet Tout ce qui est enregistré est compté.");
        assertThat(page.select("#attente ~ ul li").eachText())
                .contains("1 chiffre est donné entre deux bornes : des personnes ont été comptées sans nom.");
        assertThat(page.select("#partages ~ ul > li > a").eachText())
                .containsExactly("arrêtés au 15/03/2025", "arrêtés au 10/03/2025");
        assertThat(page.select("#partages ~ ul details a").attr("href")).startsWith(NOTE + "?partage=2025-03-15.");
    }

    @Test
    void a_day_to_come_or_before_the_last_release_is_left_aside() {
        ProgrammeTale.sharedTwice(PAGES);
        for (String day : List.of("2025-03-18", "2025-03-14", "hier")) {
            Document page = PAGES.get(coordinator(), SHARING + "?au=" + day);
            assertThat(page.select("[role=alert]").text())
                    .isEqualTo("Cette date ne peut pas être partagée : voici les chiffres au 17/03/2025.");
        }
    }

    @Test
    void a_text_is_kept_with_its_release_and_shown_to_whoever_sees_the_figure() {
        ProgrammeTale.sharedTwice(PAGES);
        String first = firstRelease();
        Document project = PAGES.get(funder(), first);
        assertThat(project.select(".said").text())
                .isEqualTo("Explication de l’association, le 21/03/2025 La salle du Nord était fermée.");
        String explained = project.select(".target a").attr("href");
        assertThat(PAGES.get(funder(), explained).text())
                .contains("La salle du Nord était fermée.", "à la place de celle du 20/03/2025")
                .doesNotContain("Une salle fermée.");
        for (Role role : List.of(Role.COORDINATOR, Role.AUDITOR)) {
            assertThat(PAGES.get(inRole(role), explained).text())
                    .contains("La salle du Nord était fermée.", "Une salle fermée.");
        }
        assertThat(PAGES.get(funder(), "/projets/programme-dat").select(".said"))
                .isEmpty();
        assertThat(PAGES.get(funder(), FIGURE).text()).doesNotContain("Explication de l’association");
    }

    @Test
    void the_form_names_its_release_and_asks_to_name_nobody() {
        ProgrammeTale.sharedTwice(PAGES);
        Document page = PAGES.get(coordinator(), NOTE);
        assertThat(page.select("form input[name=on]").attr("value")).isEqualTo("2025-03-15");
        assertThat(page.select("#texte-aide").text()).contains("N’y nommez personne");
        assertThat(page.select("form h2").text()).isEqualTo("Écrire une explication");
        PAGES.get(coordinator(), NOTE + "?partage=2025-03-10.1", 404);
        ProgrammeTale.lived(PAGES);
        assertThat(PAGES.get(coordinator(), NOTE).select(".empty").text()).startsWith("Rien n’a encore été partagé");
    }

    @Test
    void a_text_whose_key_is_gone_says_so() {
        ProgrammeTale.sharedTwice(PAGES);
        TestKeyring.erase("note-2");
        String first = firstRelease();
        assertThat(PAGES.get(funder(), first).select(".said .written").text()).isEqualTo("effacé");
        TestKeyring.restore("note-2");
    }

    @Test
    void sharing_and_explaining_are_the_coordinators() {
        ProgrammeTale.sharedTwice(PAGES);
        for (Role role : List.of(Role.ANIMATION, Role.FUNDER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            PAGES.get(inRole(role), SHARING, 403);
            PAGES.get(inRole(role), NOTE, 403);
        }
        PAGES.get(outsider(Role.COORDINATOR), SHARING, 404);
        PAGES.get(outsider(Role.COORDINATOR), NOTE, 404);
    }

    private static String firstRelease() {
        return PAGES.get(funder(), "/projets/programme-dat")
                .select("#partages ~ ul li:last-child a")
                .attr("href");
    }
}
