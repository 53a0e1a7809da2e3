package fr.jalon.query.programme.project;

import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.programme.ProgrammeTale.FIGURE;
import static fr.jalon.query.programme.ProgrammeTale.funder;
import static fr.jalon.query.programme.ProgrammeTale.outsider;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.value.Role;
import fr.jalon.query.http.PageBench;
import fr.jalon.query.programme.ProgrammeTale;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ProjectPagesTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final String PROJECT = "/projets/programme-dat";

    @Test
    void a_project_shows_what_was_released_and_says_of_when_it_is() {
        ProgrammeTale.released(PAGES);
        Document page = PAGES.get(funder(), PROJECT);
        assertThat(page.select("h1").text()).isEqualTo("DAT Vaulx-en-Velin");
        assertThat(page.select(".lede").text())
                .isEqualTo("Concilia’Bulles · chiffres arrêtés au 10/03/2025, tels que connus le 19/03/2025");
        assertThat(page.select("#phrase").text()).isEqualTo("Au 10/03/2025 : 6 à 8 familles touchées sur 20.");
        assertThat(page.select(".target b").eachText()).containsExactly("6");
        assertThat(page.select(".target small").eachText())
                .startsWith("Familles touchées · direct", "30 % de l’objectif · objectif initial 10 (60 %)");
        assertThat(page.select(".target").text()).contains("6 à 8");
        assertThat(page.select("#revisions ~ ul li").eachText())
                .containsExactly("Familles touchées : de 10 à 20 à compter du 01/09/2024 · Avenant n° 1");
    }

    @Test
    void the_trajectory_is_drawn_with_attributes_and_told_by_its_title_and_its_table() {
        ProgrammeTale.released(PAGES);
        Document page = PAGES.get(funder(), PROJECT);
        assertThat(page.select("svg.chart[role=img] title").text())
                .startsWith("Familles touchées : 6 au 10/03/2025, échéancier convenu : ")
                .endsWith(", objectif 20. Le tableau suit.");
        assertThat(page.select("svg.chart path.line").attr("d")).startsWith("M64 252L");
        assertThat(page.select("svg.chart circle.milestone")).hasSize(1);
        assertThat(page.select("figure tbody tr").eachText()).anyMatch(row -> row.startsWith("10/03/2025 6 "));
        assertThat(page.select("[style], script:not([src]), [onclick]")).isEmpty();
    }

    /** The drawing goes from 64 on 1 January 2023 to 620 on 31 December 2025; 10 March 2025 is day 799 of 1095. */
    @Test
    void the_line_of_the_day_stands_where_that_day_is() {
        ProgrammeTale.released(PAGES);
        Document page = PAGES.get(funder(), PROJECT);
        int x = 64 + 556 * 799 / 1095;
        assertThat(page.select("svg.chart path.mark").attr("d")).isEqualTo("M" + x + " -10V252");
        assertThat(page.select("svg.chart text.date").text()).isEqualTo("au 10/03/2025");
        assertThat(page.select("svg.chart circle.dot").attr("cx")).isEqualTo(String.valueOf(x));
    }

    @Test
    void every_figure_leads_to_its_explanation_at_the_same_moment() {
        ProgrammeTale.released(PAGES);
        Document page = PAGES.get(funder(), PROJECT);
        String address = page.select(".target a").attr("href");
        assertThat(address).startsWith(FIGURE + "?on=2025-03-10&position=");
        assertThat(PAGES.get(funder(), address).select(".lede").text())
                .isEqualTo("arrêté au 10/03/2025, tel que connu le 19/03/2025");
    }

    @Test
    void before_any_release_the_page_says_so_and_shows_no_figure() {
        ProgrammeTale.lived(PAGES);
        assertThat(PAGES.get(funder(), PROJECT).select("section.empty").text())
                .startsWith("L’association n’a pas encore partagé de chiffres");
        assertThat(PAGES.get(funder(), PROJECT).select(".target, svg.chart")).isEmpty();
        assertThat(PAGES.get(funder(), "/projets").select(".empty").text())
                .isEqualTo("L’association n’a pas encore partagé de chiffres pour ce projet.");
        PAGES.get(funder(), FIGURE, 403);
    }

    @Test
    void a_funder_sees_no_person_no_family_no_session_and_no_event_anywhere() {
        ProgrammeTale.released(PAGES);
        String explanation = PAGES.get(funder(), PROJECT).select(".target a").attr("href");
        for (String address : List.of("/projets", PROJECT, FIGURE, explanation)) {
            assertThat(PAGES.get(funder(), address).html())
                    .doesNotContainPattern("(person|family|session|workshop|event|account)-[a-z0-9]")
                    .doesNotContain("Prénom", "Noma");
        }
    }

    @Test
    void a_date_or_a_position_that_was_not_released_is_refused() {
        ProgrammeTale.released(PAGES);
        PAGES.get(funder(), PROJECT + "?on=2025-03-11", 403);
        PAGES.get(funder(), PROJECT + "?position=3", 403);
        PAGES.get(funder(), FIGURE + "?on=2025-03-10&position=4", 403);
        assertThat(PAGES.get(funder(), FIGURE + "?connu=2025-03-18")
                        .select(".target b")
                        .text())
                .isEqualTo("6");
    }

    @Test
    void projects_of_others_are_not_there_and_other_roles_are_refused() {
        ProgrammeTale.released(PAGES);
        assertThat(PAGES.get(outsider(Role.FUNDER), "/projets").select(".empty").text())
                .startsWith("Aucun projet");
        PAGES.get(outsider(Role.FUNDER), PROJECT, 404);
        PAGES.get(funder(), "/projets/nothing", 404);
        for (Role role : List.of(Role.COORDINATOR, Role.ANIMATION, Role.AUDITOR, Role.ADMINISTRATOR)) {
            PAGES.get(inRole(role), "/projets", 403);
            PAGES.get(inRole(role), PROJECT, 403);
        }
    }

    @Test
    void the_list_says_what_was_done_of_what_was_promised_and_what_the_plan_asks() {
        ProgrammeTale.released(PAGES);
        Document page = PAGES.get(funder(), "/projets");
        assertThat(page.select("main section p").eachText())
                .contains("Derniers chiffres reçus : arrêtés au 10/03/2025, partagés le 19/03/2025.");
        assertThat(page.select("tbody tr").text()).startsWith("Familles touchées 6 à 8 sur 20 ");
    }
}
