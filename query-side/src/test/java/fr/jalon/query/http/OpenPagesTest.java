package fr.jalon.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Role;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OpenPagesTest {
    private static final PageBench PAGES = new PageBench(true);
    private static final PageBench WITHOUT_DEMO = new PageBench(false);

    @Test
    void signing_in_shows_the_demo_accounts_and_its_day_only_with_the_demonstration_on() throws Exception {
        Document page = open(PAGES, "/connexion");
        assertThat(page.select("dl.facts code").eachText())
                .containsExactly("coordinatrice", "animation", "financeur", "auditeur", "admin");
        assertThat(page.select(".demo").text()).isEqualTo("date de démonstration : lundi 17 mars 2025");

        Document bare = open(WITHOUT_DEMO, "/connexion");
        assertThat(bare.select("dl.facts")).isEmpty();
        assertThat(bare.select(".demo")).isEmpty();
    }

    @Test
    void a_refused_sign_in_says_so_and_takes_the_focus() throws Exception {
        Document page = open(PAGES, "/connexion?erreur");
        assertThat(page.select(".errors[data-focus]").text()).contains("Connexion refusée");
        assertThat(page.select("#identifiant").attr("aria-describedby")).isEqualTo("refus");
    }

    @Test
    void every_page_has_one_title_one_heading_a_way_past_the_menu_and_french() throws Exception {
        for (String address : new String[] {"/connexion", "/accessibilite"}) {
            Document page = open(PAGES, address);
            assertThat(page.select("html").attr("lang")).isEqualTo("fr");
            assertThat(page.title()).endsWith("· Jalon");
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main#contenu")).hasSize(1);
            assertThat(page.select("a.skip").attr("href")).isEqualTo("#contenu");
            assertThat(page.select("[style], script:not([src]), [onclick]")).isEmpty();
        }
    }

    @Test
    void the_front_door_leads_each_role_to_its_own_page() throws Exception {
        assertThat(home(Role.COORDINATOR)).isEqualTo("/aujourdhui");
        assertThat(home(Role.ANIMATION)).isEqualTo("/aujourdhui");
        assertThat(home(Role.FUNDER)).isEqualTo("/projets");
        assertThat(home(Role.AUDITOR)).isEqualTo("/mission");
        assertThat(home(Role.ADMINISTRATOR)).isEqualTo("/comptes");
    }

    @Test
    void changing_ones_password_carries_a_key_and_where_to_go_next() {
        Document page = PAGES.get(actor(Role.FUNDER), "/mot-de-passe");
        assertThat(page.select("form[action=/commands/password] input[name=_key]")
                        .attr("value"))
                .hasSize(36);
        assertThat(page.select("form[action=/commands/password] input[name=_next]")
                        .attr("value"))
                .isEqualTo("/mot-de-passe?change=oui");
        assertThat(page.select("nav a").eachText()).containsExactly("Mes projets");
        assertThat(page.select("footer a[href=/mot-de-passe]")).hasSize(1);
    }

    @Test
    void a_changed_password_is_said_so_and_leads_on() {
        Document page = PAGES.get(actor(Role.FUNDER), "/mot-de-passe?change=oui");
        assertThat(page.select(".notice.good").text()).startsWith("Votre mot de passe est changé.");
        assertThat(page.select("main a[href=/]")).hasSize(1);
        assertThat(page.select("form[action=/commands/password]")).isEmpty();
    }

    private static Document open(PageBench bench, String address) throws Exception {
        return org.jsoup.Jsoup.parse(bench.mvc()
                .perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(address))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String home(Role role) throws Exception {
        return String.valueOf(PAGES.mvc()
                .perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/")
                        .requestAttr("actor", actor(role)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private static Actor actor(Role role) {
        return new Actor(new AccountId("account-1"), role, null, Set.of(), Set.of());
    }
}
