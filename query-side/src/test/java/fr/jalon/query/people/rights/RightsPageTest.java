package fr.jalon.query.people.rights;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.elsewhere;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.Story.launched;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.people.PersonEvent.CopyMade;
import fr.jalon.events.people.PersonEvent.NoticeGiven;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.people.PersonEvent.RightsRequestClosed;
import fr.jalon.events.people.PersonEvent.RightsRequestReceived;
import fr.jalon.events.programme.ProgrammeEvent.RetentionSet;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
import fr.jalon.events.value.Role;
import fr.jalon.query.TestDatabase;
import fr.jalon.query.ToldHistory;
import fr.jalon.query.http.PageBench;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is Monday 17 March 2025. */
class RightsPageTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final PersonId AMINA = new PersonId("person-amina9");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);

    private ToldHistory told;

    @BeforeEach
    void a_family() {
        told = new ToldHistory(PAGES)
                .told(DAY, "programme-dat", launched())
                .told(DAY, "family-a", family("amina9", "Amina", "Benali"));
    }

    @Test
    void requests_stand_with_the_days_left_and_go_once_answered() {
        person(new RightsRequestReceived(AMINA, BULLES, RightsRequest.ACCESS, LocalDate.of(2025, 2, 20)));
        person(new RightsRequestReceived(AMINA, BULLES, RightsRequest.ERASURE, LocalDate.of(2025, 2, 10)));
        assertThat(PAGES.get(coordinator(), "/droits")
                        .select("[aria-labelledby=demandes] .chip")
                        .eachText())
                .containsExactly("en retard de 7 jours", "3 jours restants");
        person(new RightsRequestClosed(
                AMINA, BULLES, RightsRequest.ERASURE, LocalDate.of(2025, 2, 10), RightsOutcome.REFUSED, TODAY));
        Document page = PAGES.get(coordinator(), "/droits");
        assertThat(page.select("[aria-labelledby=demandes] > ul .row-link").eachText())
                .containsExactly("Amina Benali");
        assertThat(page.select("[aria-labelledby=demandes] details details")).isEmpty();
        assertThat(page.text()).contains("close le 17/03/2025 : Refusé, motif de droit donné");
    }

    @Test
    void whoever_administers_sees_pseudonyms_and_never_a_file() {
        person(new RightsRequestReceived(AMINA, BULLES, RightsRequest.ACCESS, DAY));
        person(new CopyMade(AMINA, BULLES, CopyReason.REQUEST, TODAY));
        for (String address : List.of("/droits", "/personnes/" + AMINA, "/personnes/" + AMINA + "/effacement")) {
            Document page = PAGES.get(inRole(Role.ADMINISTRATOR), address);
            assertThat(page.text()).contains("Personne amina9").doesNotContain("Amina", "Benali");
        }
        PAGES.get(inRole(Role.ADMINISTRATOR), "/personnes/" + AMINA + "/copie", 403);
        for (Role role : List.of(Role.ANIMATION, Role.FUNDER, Role.AUDITOR)) {
            for (String address : List.of("/droits", "/droits/information", "/personnes/" + AMINA)) {
                PAGES.get(inRole(role), address, 403);
            }
        }
        PAGES.get(elsewhere(), "/personnes/" + AMINA, 404);
    }

    @Test
    void a_copy_opens_only_once_its_reason_is_recorded_and_names_nobody_else() {
        String copy = "/personnes/" + AMINA + "/copie";
        PAGES.get(coordinator(), copy, 302);
        person(new NoticeGiven(AMINA, BULLES, DAY), new CopyMade(AMINA, BULLES, CopyReason.REQUEST, TODAY));
        Document page = PAGES.get(coordinator(), copy);
        assertThat(page.select("dl dd").eachText()).containsExactly("Amina", "Benali", "06 12 34 56 78", "Mère");
        assertThat(page.select("tbody td:nth-child(2)").eachText())
                .containsExactly("Famille enregistrée", "Information donnée", "Copie faite");
        assertThat(page.text()).doesNotContain("Noé");
        PAGES.get(inRole(Role.COORDINATOR), copy, 302);
    }

    @Test
    void the_erasure_says_what_goes_and_what_stays_before_it_is_done() {
        person(new NoticeGiven(AMINA, BULLES, DAY));
        Document page = PAGES.get(coordinator(), "/personnes/" + AMINA + "/effacement");
        assertThat(page.select("[aria-labelledby=part] li span").eachText())
                .containsExactly("Prénom", "Nom", "Téléphone", "Lien avec l’enfant");
        assertThat(page.select("[aria-labelledby=reste] li").eachText())
                .containsExactly("Famille enregistrée 1 enregistrement", "Information donnée 1 enregistrement");
        assertThat(page.select("main form").attr("action")).isEqualTo("/commands/people/person-amina9/erasure");
        person(new PersonErased(AMINA, BULLES, ErasureReason.REQUEST, TODAY));
        assertThat(PAGES.get(coordinator(), "/personnes/" + AMINA + "/effacement")
                        .select("main form"))
                .isEmpty();
        assertThat(PAGES.get(coordinator(), "/droits").select("[aria-labelledby=effaces] li"))
                .hasSize(1);
    }

    @Test
    void access_shows_the_missions_that_go_on_and_leads_whoever_administers_to_the_accounts() {
        mission("one", TODAY.plusDays(12));
        mission("two", TODAY);
        mission("three", TODAY.minusDays(1));
        Document page = PAGES.get(coordinator(), "/droits");
        assertThat(page.select("[aria-labelledby=acces] li").eachText())
                .containsExactly(
                        "Mission sur DAT Vaulx-en-Velin compte two, fin d’accès le 17/03/2025 au soir dernier jour",
                        "Mission sur DAT Vaulx-en-Velin compte one, fin d’accès le 29/03/2025 au soir 12 jours"
                                + " restants");
        assertThat(page.select("[aria-labelledby=acces] a")).isEmpty();
        assertThat(PAGES.get(inRole(Role.ADMINISTRATOR), "/droits")
                        .select("[aria-labelledby=acces] a")
                        .eachAttr("href"))
                .containsExactly("/comptes");
        assertThat(PAGES.get(elsewhere(), "/droits")
                        .select("[aria-labelledby=acces] .empty")
                        .text())
                .isEqualTo("Aucune mission de contrôle n’est en cours.");
    }

    private void mission(String id, LocalDate until) {
        AccountId auditor = new AccountId("account-" + id);
        told.told(
                DAY,
                auditor.value(),
                new MissionGranted(
                        auditor,
                        new MissionId("mission-" + id),
                        DAT,
                        BULLES,
                        new Period(LocalDate.of(2023, 1, 1), TODAY),
                        until,
                        DAY));
    }

    @Test
    void durations_are_shown_as_they_were_set() {
        told.told(TODAY, "programme-dat", new RetentionSet(DAT, BULLES, null, 12, TODAY));
        assertThat(PAGES.get(coordinator(), "/droits")
                        .select("[aria-labelledby=durees] summary")
                        .eachText())
                .containsExactly("Tout le programme : 12 mois", "Volet Y’APP : comme le programme");
    }

    @Test
    void an_exported_list_is_given_to_whoever_recorded_it_and_defuses_formulas() {
        told.told(DAY, "family-f", family("formule", "=1+1", "Du\"pont"));
        told.told(
                TODAY,
                "export-1",
                new ListExported(new ExportId("export-1"), BULLES, NamedList.FAMILIES, ExportPurpose.CONTACT, TODAY));
        assertThat(PAGES.get(coordinator(), "/exports/export-1")
                        .select("main .actions a")
                        .eachAttr("href"))
                .containsExactly("/exports/export-1/familles/xlsx", "/exports/export-1/familles/csv");
        assertThat(PAGES.csv(coordinator(), "/exports/export-1/familles/csv"))
                .contains(
                        "Amina;Benali;Mère;06 12 34 56 78;Quartier prioritaire;1;",
                        "'=1+1;\"Du\"\"pont\";Mère;06 12 34 56 78;Quartier prioritaire;1;");
        PAGES.get(inRole(Role.COORDINATOR), "/exports/export-1", 404);
        PAGES.get(inRole(Role.ADMINISTRATOR), "/exports/export-1", 403);
        assertThat(PAGES.get(coordinator(), "/droits").select("[aria-labelledby=vu] li"))
                .hasSize(1);
    }

    @Test
    void the_papers_are_there_to_print_and_each_says_who_how_long_and_which_rights() {
        TestDatabase.empty(PAGES.projection("organisation"));
        told.told(
                DAY,
                "organisation-bulles",
                new OrganisationRegistered(BULLES, new Label("Concilia’Bulles"), OrganisationKind.ASSOCIATION, DAY));
        for (String address : List.of("/droits/information", "/droits/registre", "/droits/analyse-impact")) {
            Document paper = PAGES.get(coordinator(), address);
            assertThat(paper.select("[data-print]")).as(address).hasSize(1);
            assertThat(paper.select("main").text())
                    .as(address)
                    .contains("Concilia’Bulles", "24 mois après", "CNIL")
                    .containsPattern("rectifi|corriger")
                    .containsIgnoringCase("efface")
                    .containsIgnoringCase("oppos")
                    .containsIgnoringCase("limitation")
                    .containsPattern("dans le mois|d’un mois|sur un mois");
            assertThat(PAGES.get(inRole(Role.ADMINISTRATOR), address).select("h1"))
                    .hasSize(1);
        }
    }

    @Test
    void an_information_given_says_when_and_who_noted_it_on_both_pages() {
        assertThat(PAGES.get(coordinator(), "/familles/family-amina9").text())
                .contains("Information donnée le pas encore");
        person(new NoticeGiven(AMINA, BULLES, DAY));
        assertThat(PAGES.get(coordinator(), "/personnes/" + AMINA)
                        .select("[aria-labelledby=information] li")
                        .eachText())
                .containsExactly("le 10/03/2025, noté par le compte lead");
        assertThat(PAGES.get(coordinator(), "/familles/family-amina9").text())
                .contains("Information donnée le 10/03/2025 noté par vous");
        assertThat(PAGES.get(inRole(Role.COORDINATOR), "/familles/family-amina9")
                        .text())
                .contains("Information donnée le 10/03/2025 noté par le compte lead");
    }

    private void person(fr.jalon.events.people.PersonEvent... events) {
        for (var event : events) {
            told.told(DAY, event.person().value(), event);
        }
    }
}
