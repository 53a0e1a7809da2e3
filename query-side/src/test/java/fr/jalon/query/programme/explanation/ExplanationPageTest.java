package fr.jalon.query.programme.explanation;

import static fr.jalon.query.Story.coordinator;
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

class ExplanationPageTest {
    private static final PageBench PAGES = new PageBench(false);

    @Test
    void a_coordinator_reads_named_facts_that_give_the_figure_again() {
        ProgrammeTale.lived(PAGES);
        Document page = PAGES.get(coordinator(), FIGURE);
        assertThat(page.select(".target b").text()).isEqualTo("7");
        assertThat(page.select(".target .sentence").text()).isEqualTo("Le décompte redonne 7.");
        assertThat(page.select("#faits ~ ol > li")).hasSize(7);
        assertThat(page.select("#faits ~ ol > li").text()).contains("Noma", "Nomg", "Session Y’APP n° 12");
        assertThat(page.select("#faits ~ ol a[href=/familles/family-a]")).hasSize(1);
        assertThat(page.select("a[href^=/historique]")).isEmpty();
    }

    @Test
    void late_is_said_in_neutral_words_and_what_is_left_out_says_why() {
        ProgrammeTale.lived(PAGES);
        Document page = PAGES.get(coordinator(), FIGURE);
        assertThat(page.select(".fact small").eachText())
                .anyMatch(text -> text.startsWith("saisi le 18/03/2025, 8 jours après"))
                .anyMatch(text -> text.startsWith("saisi le 10/03/2025 · enregistrement"));
        assertThat(page.select("#ecartes ~ ul li").eachText()).containsExactly("Sans nouvelles 1");
        assertThat(page.text()).contains("Définition version 1", "Une famille compte une seule fois.");
    }

    @Test
    void an_auditor_reads_pseudonyms_and_follows_each_fact_to_its_record() {
        ProgrammeTale.lived(PAGES);
        Document page = PAGES.get(inRole(Role.AUDITOR), FIGURE);
        assertThat(page.select("main > div p").eachText()).contains("Chiffre démonté");
        assertThat(page.html()).doesNotContain("Prénom", "Noma", "person-a", "/familles/");
        assertThat(page.select("#faits ~ ol > li summary").eachText()).allMatch(text -> text.startsWith("Famille F-"));
        String record = page.select("#faits ~ ol a.record").attr("href");
        assertThat(PAGES.get(inRole(Role.AUDITOR), record).select("h1").text()).isEqualTo("Présence saisie");
        assertThat(page.select(".fact small").text()).contains("Coordination, Compte C-");
    }

    @Test
    void a_funder_reads_counts_by_month_and_reasons_with_few_people_hidden() {
        ProgrammeTale.released(PAGES);
        Document page = PAGES.get(funder(), FIGURE);
        assertThat(page.select("#faits, .fact, form[method=get]")).isEmpty();
        assertThat(page.select("#ecartes ~ ul li").eachText()).containsExactly("Sans nouvelles moins de 5");
        assertThat(page.select("#courbe ~ details tbody td.n").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(6);
        assertThat(page.select("a.back").attr("href")).isEqualTo("/projets/programme-dat");
    }

    @Test
    void the_dates_of_the_address_are_shown_and_recounted() {
        ProgrammeTale.lived(PAGES);
        Document page = PAGES.get(coordinator(), FIGURE + "?on=2025-03-10&connu=2025-03-17");
        assertThat(page.select(".target b").text()).isEqualTo("6");
        assertThat(page.select(".lede").text()).isEqualTo("au 10/03/2025, connu le 17/03/2025");
        assertThat(page.select("input[name=on]").attr("value")).isEqualTo("2025-03-10");
        assertThat(page.select("input[name=connu]").attr("value")).isEqualTo("2025-03-17");
        assertThat(page.select("a.back").attr("href"))
                .isEqualTo("/programmes/programme-dat?on=2025-03-10&connu=2025-03-17");
        assertThat(PAGES.get(coordinator(), FIGURE + "?connu=2022-01-01")
                        .select(".empty")
                        .text())
                .startsWith("Ce chiffre n’était pas encore défini");
    }

    @Test
    void figures_of_others_are_not_there_and_other_roles_are_refused() {
        ProgrammeTale.released(PAGES);
        for (Role role : List.of(Role.COORDINATOR, Role.AUDITOR, Role.FUNDER)) {
            PAGES.get(outsider(role), FIGURE, 404);
        }
        PAGES.get(coordinator(), "/programmes/programme-dat/chiffres/nothing", 404);
        PAGES.get(coordinator(), "/programmes/nothing/chiffres/families-reached", 404);
        PAGES.get(inRole(Role.ANIMATION), FIGURE, 403);
        PAGES.get(inRole(Role.ADMINISTRATOR), FIGURE, 403);
    }
}
