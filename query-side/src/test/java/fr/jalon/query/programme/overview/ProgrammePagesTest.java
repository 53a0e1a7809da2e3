package fr.jalon.query.programme.overview;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.programme.ProgrammeTale.FIGURE;
import static fr.jalon.query.programme.ProgrammeTale.outsider;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.programme.ProgrammeEvent.ProgrammeLaunched;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.programme.Territory;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.TerritoryId;
import fr.jalon.query.ToldHistory;
import fr.jalon.query.http.PageBench;
import fr.jalon.query.programme.ProgrammeTale;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ProgrammePagesTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final String PROGRAMME = "/programmes/programme-dat";

    @Test
    void a_programme_shows_its_targets_in_whole_and_in_parts() {
        ProgrammeTale.lived(PAGES);
        Document page = PAGES.get(coordinator(), PROGRAMME);
        assertThat(page.select(".target b").eachText()).containsExactly("7");
        assertThat(page.select(".target a").attr("href")).isEqualTo(FIGURE);
        assertThat(page.select("svg.gauge .done").attr("width")).isEqualTo("35");
        assertThat(page.select("#repartition ~ details p").text()).contains("leur somme peut dépasser le total");
        assertThat(page.select("#repartition ~ details table caption").eachText())
                .containsExactly("Par territoire de l’atelier", "Par lieu d’habitation de la famille");
        assertThat(page.select("#promesses ~ ul small.line").eachText())
                .containsExactly(
                        "fixé à 10 à compter du 01/01/2023",
                        "révisé de 10 à 20 à compter du 01/09/2024 · Avenant n° 1");
    }

    @Test
    void a_programme_lists_its_strands_its_territories_and_its_funders() {
        ProgrammeTale.launch(PAGES);
        for (Role role : List.of(Role.COORDINATOR, Role.AUDITOR)) {
            Document page = PAGES.get(inRole(role), PROGRAMME);
            assertThat(page.select("[aria-labelledby=presentation] dt").eachText())
                    .containsExactly("Volets", "Territoires", "Financeurs");
            assertThat(page.select("[aria-labelledby=presentation] dd").eachText())
                    .containsExactly("Y’APP", "Est", "aucun");
        }
    }

    @Test
    void its_funders_are_named_and_so_is_the_scheme_it_belongs_to() {
        ToldHistory told = ProgrammeTale.launch(PAGES);
        OrganisationId payer = new OrganisationId("organisation-fondation");
        told.told(
                        DAY,
                        payer.value(),
                        new OrganisationRegistered(payer, new Label("Fondation Rhône"), OrganisationKind.FUNDER, DAY))
                .told(
                        DAY,
                        "programme-two",
                        new ProgrammeLaunched(
                                new ProgrammeId("programme-two"),
                                BULLES,
                                new Label("Deux"),
                                new Label("Dotation"),
                                new Period(DAY, DAY.plusYears(1)),
                                ZoneId.of("Europe/Paris"),
                                List.of(
                                        new Territory(EAST, new Label("Est")),
                                        new Territory(new TerritoryId("territory-n"), new Label("Nord"))),
                                List.of(),
                                List.of(payer),
                                new ReferentSteps(4, 4),
                                DAY));
        Actor lead = new Actor(
                new AccountId("account-lead"),
                Role.COORDINATOR,
                BULLES,
                Set.of(new ProgrammeId("programme-two")),
                Set.of());
        assertThat(PAGES.get(lead, "/programmes/programme-two")
                        .select("[aria-labelledby=presentation] dd")
                        .eachText())
                .containsExactly("Dotation", "aucun", "Est, Nord", "Fondation Rhône");
    }

    @Test
    void earlier_dates_show_what_was_known_then() {
        ProgrammeTale.lived(PAGES);
        Document then = PAGES.get(coordinator(), PROGRAMME + "?on=2025-03-17&connu=2025-03-17");
        assertThat(then.select(".target b").text()).isEqualTo("6");
        assertThat(then.select(".lede").text()).startsWith("Chiffres au 17/03/2025, tels que connus le 17/03/2025");
        assertThat(then.select(".target a").attr("href")).isEqualTo(FIGURE + "?on=2025-03-17&connu=2025-03-17");
        assertThat(PAGES.get(coordinator(), PROGRAMME + "?on=2025-03-09")
                        .select(".target b")
                        .text())
                .isEqualTo("0");
        assertThat(PAGES.get(coordinator(), PROGRAMME + "?on=hier")
                        .select("[role=alert]")
                        .text())
                .startsWith("Une date n’a pas pu être lue");
    }

    @Test
    void a_programme_without_an_indicator_says_what_to_do_first() {
        ProgrammeTale.launch(PAGES);
        Document page = PAGES.get(coordinator(), PROGRAMME);
        assertThat(page.select(".card.empty").text()).startsWith("Rien n’est encore compté ici.");
        assertThat(page.select("a[href$=/indicateurs]")).isNotEmpty();
    }

    @Test
    void one_programme_is_opened_at_once_and_an_administrator_sees_names_only() throws Exception {
        ProgrammeTale.lived(PAGES);
        String sent = PAGES.mvc()
                .perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get("/programmes")
                        .requestAttr("actor", coordinator()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(sent).isEqualTo(PROGRAMME);
        Document names = PAGES.get(inRole(Role.ADMINISTRATOR), "/programmes");
        assertThat(names.select("main li").eachText()).containsExactly("DAT Vaulx-en-Velin");
        assertThat(names.select("main a")).isEmpty();
    }

    @Test
    void revising_shows_the_old_value_and_sends_back_the_one_seen() {
        ProgrammeTale.lived(PAGES);
        Document page = PAGES.get(coordinator(), PROGRAMME + "/objectifs/families-reached");
        assertThat(page.select("form[action=/commands/programmes/programme-dat/targets/families-reached/revision]"
                                + " input[name=from]")
                        .attr("value"))
                .isEqualTo("20");
        assertThat(page.select("form[action$=/withdrawal] input[name=from]").attr("value"))
                .isEqualTo("20");
        assertThat(page.select("input[name='milestones[0].on']").attr("value")).isEqualTo("2025-12-31");
        assertThat(page.select("#revision-par option").eachText())
                .containsExactly("Choisir…", "Comité de pilotage", "Financeur", "Porteur");
        assertThat(page.select("form[action$=/revision] input[name=_next]").attr("value"))
                .isEqualTo(PROGRAMME);
    }

    @Test
    void every_built_in_indicator_has_its_form_with_its_threshold() {
        ProgrammeTale.lived(PAGES);
        Document page = PAGES.get(coordinator(), PROGRAMME + "/indicateurs");
        assertThat(page.select("input[name=builtIn]").eachAttr("value"))
                .hasSize(9)
                .doesNotHaveDuplicates();
        assertThat(page.select("input[name=atLeast]").eachAttr("value")).containsExactly("1", "4", "1");
        assertThat(page.select("h2 .chip").eachText()).containsExactly("définition 1");
    }

    @Test
    void launching_offers_every_field() {
        ProgrammeTale.released(PAGES);
        Document launch = PAGES.get(coordinator(), "/programmes/nouveau");
        assertThat(launch.select("form[action=/commands/programmes] input[name^=territories]"))
                .hasSize(3);
    }

    @Test
    void pages_are_open_to_their_roles_within_their_programmes_only() {
        ProgrammeTale.released(PAGES);
        List<String> forms = List.of("/indicateurs", "/objectifs/families-reached");
        PAGES.get(inRole(Role.AUDITOR), PROGRAMME);
        assertThat(PAGES.get(inRole(Role.AUDITOR), PROGRAMME).select("form[method=post] input[name=_next]"))
                .isEmpty();
        for (Role role : List.of(Role.ANIMATION, Role.FUNDER, Role.ADMINISTRATOR)) {
            PAGES.get(inRole(role), PROGRAMME, 403);
            PAGES.get(inRole(role), "/programmes/nouveau", 403);
            forms.forEach(form -> PAGES.get(inRole(role), PROGRAMME + form, 403));
        }
        forms.forEach(form -> PAGES.get(inRole(Role.AUDITOR), PROGRAMME + form, 403));
        forms.forEach(form -> PAGES.get(outsider(Role.COORDINATOR), PROGRAMME + form, 404));
        PAGES.get(outsider(Role.COORDINATOR), PROGRAMME, 404);
        PAGES.get(outsider(Role.AUDITOR), PROGRAMME, 404);
        PAGES.get(coordinator(), PROGRAMME + "/objectifs/nothing", 404);
    }
}
