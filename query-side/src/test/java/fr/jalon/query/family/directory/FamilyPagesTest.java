package fr.jalon.query.family.directory;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.elsewhere;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.inRole;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.people.PersonEvent.NoticeGiven;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.query.Story;
import fr.jalon.query.TestDatabase;
import fr.jalon.query.TestKeyring;
import fr.jalon.query.http.PageBench;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class FamilyPagesTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final FamilyId FAMILY = new FamilyId("family-fa");

    private Story story;

    @BeforeEach
    void told() {
        story = new Story(PAGES.projection("family"), PAGES.projection("person"), PAGES.projection("session"));
    }

    private void filled() {
        story.told("family-fa", family("fa", "Amina", "Benali")).told("family-fb", family("fb", "Bruno", "Costa"));
    }

    @Test
    void the_directory_is_designed_empty_and_lists_by_name() {
        assertThat(PAGES.get(coordinator(), "/familles").select(".empty").text())
                .startsWith("Aucune famille");
        filled();
        assertThat(PAGES.get(coordinator(), "/familles").select("ul.rows a").eachText())
                .containsExactly("Amina Benali", "Bruno Costa");
    }

    @Test
    void a_search_finds_without_accents_or_case_and_names_nobody_in_an_address() {
        filled();
        Document page = PAGES.post(coordinator(), "/familles/recherche", Map.of("nom", "BÉN"));
        assertThat(page.select("ul.rows a").eachText()).containsExactly("Amina Benali");
        assertThat(page.select("a").eachAttr("href")).noneMatch(address -> address.contains("enali"));
        assertThat(page.select("form[role=search]").attr("method")).isEqualTo("post");
        assertThat(PAGES.post(coordinator(), "/familles/recherche", Map.of("nom", "Zoé"))
                        .select(".empty")
                        .text())
                .startsWith("Personne de ce nom");
    }

    @Test
    void a_family_shows_whom_to_call_what_they_were_told_and_its_children() {
        filled();
        story.told("person-fa", new NoticeGiven(new PersonId("person-fa"), BULLES, DAY));
        Document page = PAGES.get(coordinator(), "/familles/family-fa");
        assertThat(page.select("h1").text()).isEqualTo("Amina Benali");
        assertThat(page.select("dl.facts dd").eachText())
                .containsExactly("Mère", "06 12 34 56 78", "10/03/2025 noté par vous");
        assertThat(page.select("a[href^=tel]").attr("href")).isEqualTo("tel:0612345678");
        assertThat(page.select("#enfants ~ ul li > span").text()).isEqualTo("Noé naissance en avril 2021");
        assertThat(page.select("a[href=/personnes/person-fa/effacement]")).hasSize(1);
        assertThat(page.select("form[action$=person-fa/correction] input[name=firstName]")
                        .attr("value"))
                .isEqualTo("Amina");
    }

    @Test
    void somebody_erased_shows_as_erased_and_is_found_no_more() {
        story.told("family-fz", family("fz", "Zineb", "Haddad"));
        TestKeyring.erase("person-fz");
        story.told("person-fz", new PersonErased(new PersonId("person-fz"), BULLES, ErasureReason.REQUEST, DAY));
        Document page = PAGES.get(coordinator(), "/familles/family-fz");
        assertThat(page.select("h1").text()).isEqualTo("effacé");
        assertThat(page.select(".empty").eachText().getFirst()).contains("ont été effacés");
        assertThat(page.html()).doesNotContain("Zineb", "Haddad", "tel:");
        assertThat(PAGES.post(coordinator(), "/familles/recherche", Map.of("nom", "zineb"))
                        .select("ul.rows a"))
                .isEmpty();
    }

    @Test
    void who_joins_who_leaves_and_where_they_live_now() {
        filled();
        story.told(
                "family-fa",
                new AdultJoined(FAMILY, BULLES, Story.adult("fd", "Driss", "Benali"), DAY),
                new AdultLeft(FAMILY, BULLES, new PersonId("person-fa"), DAY),
                new FamilyMoved(FAMILY, BULLES, HomeArea.PRIORITY_NEIGHBOURHOOD, HomeArea.ELSEWHERE, DAY));
        Document page = PAGES.get(coordinator(), "/familles/family-fa");
        assertThat(page.select("h1").text()).isEqualTo("Driss Benali");
        assertThat(page.select("main .lede").text()).startsWith("Hors quartier prioritaire");
        assertThat(page.select("h2 .chip").text()).isEqualTo("a quitté la famille le 10/03/2025");
    }

    @Test
    void perhaps_the_same_person_shows_who_is_alike_and_sends_on_what_was_typed() {
        filled();
        Document page = PAGES.post(
                coordinator(),
                "/familles/rapprochement",
                Map.of(
                        "_key", "1",
                        "adults[0].firstName", "amina",
                        "adults[0].lastName", "Benalli",
                        "homeArea", "UNKNOWN"));
        assertThat(page.select("ul.rows a").eachText()).containsExactly("Amina Benali");
        assertThat(page.select(".chip").text()).isEqualTo("ressemblance 98 %");
        assertThat(page.select("form[action=/commands/families] input[name='adults[0].lastName']")
                        .attr("value"))
                .isEqualTo("Benalli");
        assertThat(page.select("input[name=_next]").attr("value")).isEqualTo("/familles/{id}");
    }

    @Test
    void however_many_are_alike_five_are_in_sight_and_the_others_one_step_away() {
        for (int other = 1; other <= 7; other++) {
            story.told("family-f" + other, family("f" + other, "Amina", "Benali"));
        }
        Document page = PAGES.post(
                coordinator(),
                "/familles/rapprochement",
                Map.of("adults[0].firstName", "Amina", "adults[0].lastName", "Benali"));
        assertThat(page.select("section > ul.rows a")).hasSize(5);
        assertThat(page.select("summary").text()).isEqualTo("Voir 2 autres noms proches");
        assertThat(page.select("ul.rows a")).hasSize(7);
    }

    @Test
    void a_long_directory_says_which_families_it_shows() {
        for (int other = 10; other < 70; other++) {
            story.told("family-f" + other, family("f" + other, "Amina", "Benali " + other));
        }
        assertThat(PAGES.get(coordinator(), "/familles").text()).contains("1 à 50 sur 60");
        assertThat(PAGES.post(coordinator(), "/familles/recherche", Map.of("nom", "amina"))
                        .text())
                .contains("1 à 50 sur 60");
    }

    @Test
    void somebody_new_is_recorded_without_a_further_step() throws Exception {
        filled();
        var answer = PAGES.mvc()
                .perform(MockMvcRequestBuilders.post("/familles/rapprochement")
                        .param("adults[0].firstName", "Ousmane")
                        .requestAttr("actor", coordinator()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(307);
        assertThat(answer.getHeader("Location")).isEqualTo("/commands/families");
    }

    @Test
    void another_organisations_family_is_not_there_and_other_roles_are_refused() {
        filled();
        PAGES.get(elsewhere(), "/familles/family-fa", 404);
        assertThat(PAGES.get(elsewhere(), "/familles").select("ul.rows a")).isEmpty();
        for (Role role : List.of(Role.ANIMATION, Role.FUNDER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            for (String address : List.of("/familles", "/familles/nouvelle", "/familles/family-fa")) {
                PAGES.get(inRole(role), address, 403);
            }
        }
    }

    @Test
    void no_table_holds_a_name_in_clear() {
        filled();
        List<String> kept = TestDatabase.jdbc()
                .sql("select a::text from views.family_adult a union all select p::text from views.person p")
                .query(String.class)
                .list();
        assertThat(kept).isNotEmpty().noneMatch(row -> row.contains("Amina") || row.contains("Benali"));
    }
}
