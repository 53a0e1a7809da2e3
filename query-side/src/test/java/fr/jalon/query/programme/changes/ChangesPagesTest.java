package fr.jalon.query.programme.changes;

import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.programme.ProgrammeTale.funder;
import static fr.jalon.query.programme.ProgrammeTale.outsider;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.Role;
import fr.jalon.query.http.PageBench;
import fr.jalon.query.programme.ProgrammeTale;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChangesPagesTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final String OF_PROJECT = "/projets/programme-dat/depuis";
    private static final String OF_PROGRAMME = "/programmes/programme-dat/depuis";

    @Test
    void a_funder_reads_what_moved_since_the_last_release_without_its_small_parts() {
        ProgrammeTale.sharedTwice(PAGES);
        Document page = PAGES.get(funder(), OF_PROJECT);
        assertThat(page.select(".lede").text())
                .isEqualTo("Avant : au 10/03/2025, partagé le 19/03/2025 · maintenant : au 15/03/2025, partagé le"
                        + " 22/03/2025");
        assertThat(page.select(".sentence").text()).isEqualTo("1 chiffre a bougé sur 1 ; aucun objectif n’a changé.");
        assertThat(page.select(".moved h3").eachText()).containsExactly("Familles touchées");
        assertThat(page.select(".then").text()).isEqualTo("Avant : 6 à 8 → Maintenant : 7 à 9 écart +1");
        assertThat(page.select(".moved li li").eachText())
                .containsExactly(
                        "Saisi depuis, pour la période d’avant moins de 5",
                        "Rectifications de la période d’avant masqué",
                        "Nouveau sur la période masqué");
        assertThat(page.select(".moved a")).isEmpty();
        assertThat(page.select("svg.chart title").text())
                .isEqualTo("Part de l’objectif au 10/03/2025 et au 15/03/2025 : 1 objectif a bougé. Le tableau suit.");
        assertThat(page.select("figure tbody tr").eachText()).containsExactly("Familles touchées 6 7 +1 20");
        assertThat(page.select("[style], script:not([src]), [onclick]")).isEmpty();
    }

    @Test
    void a_coordinator_and_an_auditor_read_the_same_down_to_the_facts() {
        ProgrammeTale.sharedTwice(PAGES);
        Document page = PAGES.get(coordinator(), OF_PROGRAMME);
        assertThat(page.select(".moved li li").eachText())
                .containsExactly("Saisi depuis, pour la période d’avant, Familles touchées +1");
        String facts = page.select(".moved li li a").attr("href");
        assertThat(facts)
                .startsWith(OF_PROGRAMME + "/families-reached?de=2025-03-10.")
                .endsWith("#entered-later");
        Document named = PAGES.get(coordinator(), facts);
        assertThat(named.select("h2").eachText())
                .containsExactly(
                        "Saisi depuis, pour la période d’avant : +1",
                        "Rectifications de la période d’avant : 0",
                        "Nouveau sur la période : 0");
        assertThat(named.select("details.unit summary").text()).startsWith("+1 Famille : Prénomg Nomg");
        Document audited = PAGES.get(inRole(Role.AUDITOR), facts);
        assertThat(audited.text()).doesNotContain("Prénomg", "Nomg");
        assertThat(audited.select("details.unit a.record").attr("href")).startsWith("/historique/");
    }

    @Test
    void a_coordinator_compares_with_today_before_sharing() {
        ProgrammeTale.released(PAGES);
        Document page = PAGES.get(coordinator(), OF_PROGRAMME);
        assertThat(page.select(".lede").text()).endsWith("maintenant : au 17/03/2025, non partagé");
        assertThat(page.select(".then").text()).endsWith("écart +1");
    }

    @Test
    void before_there_are_two_releases_a_funder_has_nothing_to_compare() {
        ProgrammeTale.lived(PAGES);
        assertThat(PAGES.get(funder(), OF_PROJECT).select(".empty").text()).startsWith("Rien n’a encore été partagé");
        assertThat(PAGES.get(coordinator(), OF_PROGRAMME).select(".empty").text())
                .startsWith("Rien n’a encore été partagé");
        ProgrammeTale.released(PAGES);
        assertThat(PAGES.get(funder(), OF_PROJECT).select(".empty").text()).startsWith("Un seul partage");
    }

    @Test
    void what_was_not_shared_is_refused_and_a_date_nobody_can_read_is_left_aside() {
        ProgrammeTale.sharedTwice(PAGES);
        for (String other : List.of("?de=2025-03-09", "?a=2025-03-17", "?de=2025-03-10.3")) {
            PAGES.get(funder(), OF_PROJECT + other, 403);
        }
        assertThat(PAGES.get(funder(), OF_PROJECT + "?de=hier")
                        .select(".notice")
                        .text())
                .startsWith("Une date n’a pas pu être lue");
    }

    @Test
    void each_page_is_open_to_its_roles_within_their_programmes_only() {
        ProgrammeTale.sharedTwice(PAGES);
        for (Role role : List.of(Role.COORDINATOR, Role.AUDITOR, Role.ANIMATION, Role.ADMINISTRATOR)) {
            PAGES.get(inRole(role), OF_PROJECT, 403);
        }
        for (Role role : List.of(Role.FUNDER, Role.ANIMATION, Role.ADMINISTRATOR)) {
            PAGES.get(inRole(role), OF_PROGRAMME, 403);
            PAGES.get(inRole(role), OF_PROGRAMME + "/families-reached", 403);
        }
        PAGES.get(outsider(Role.FUNDER), OF_PROJECT, 404);
        PAGES.get(outsider(Role.AUDITOR), OF_PROGRAMME, 404);
        PAGES.get(outsider(Role.COORDINATOR), OF_PROGRAMME + "/families-reached", 404);
        PAGES.get(coordinator(), OF_PROGRAMME + "/nothing", 404);
    }
}
