package fr.jalon.query.people.rights;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.elsewhere;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.operations.OperationsEvent.SensitiveRecordOpened;
import fr.jalon.events.operations.OperationsEvent.SessionPeopleExported;
import fr.jalon.events.people.PersonEvent.CopyMade;
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.people.PersonEvent.RightsRequestClosed;
import fr.jalon.events.people.PersonEvent.RightsRequestReceived;
import fr.jalon.events.value.CopyReason;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.OpeningId;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RightsOutcome;
import fr.jalon.events.value.RightsRequest;
import fr.jalon.events.value.Role;
import fr.jalon.query.ToldHistory;
import fr.jalon.query.http.PageBench;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list of rights and durations is ever cut: what does not stand on a page is counted there and one click away. Today is 17 March 2025. */
class RightsListsTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    private static final String TURN = "nav[aria-label^=Pages] a";

    private ToldHistory told;

    @BeforeEach
    void an_association() {
        told = new ToldHistory(PAGES).told(DAY, "programme-dat", launched());
    }

    @Test
    void who_saw_what_is_complete_over_its_pages_and_in_its_file() {
        told.told(DAY, "session-12", scheduled(4)).told(DAY, "family-a", family("amina9", "Amina", "Benali"));
        for (int i = 0; i < 51; i++) {
            opened(i);
            told.told(
                    TODAY,
                    "person-amina9",
                    new CopyMade(new PersonId("person-amina9"), BULLES, CopyReason.REQUEST, DAY));
        }
        told.told(TODAY, "export-f", exported("export-f"))
                .told(
                        TODAY,
                        "export-s",
                        new SessionPeopleExported(
                                new ExportId("export-s"), BULLES, SESSION, ExportPurpose.CONTACT, TODAY));
        Document page = PAGES.get(coordinator(), "/droits");
        assertThat(page.select("[aria-labelledby=vu] h3").eachText())
                .containsExactly("Dossiers sensibles", "Copies et listes exportées");
        assertThat(page.select("[aria-labelledby=vu] li")).hasSize(10);
        assertThat(page.select("[aria-labelledby=vu] p.soft").eachText())
                .containsExactly("Les 5 derniers sur 51.", "Les 5 derniers sur 53.");

        String all = page.select("[aria-labelledby=vu] a").attr("href");
        Document first = PAGES.get(coordinator(), all);
        assertThat(first.select("#liste").text()).isEqualTo("104 consultations et exports");
        assertThat(first.select("main ul.rows li")).hasSize(50);
        assertThat(first.select("main ul.rows li span bdi").eachText())
                .startsWith("Personnes de « Session Y’APP n° 12 »", "Familles", "Amina Benali", "Famille s50");
        assertThat(first.text()).contains("1 à 50 sur 104");
        Document last = PAGES.get(coordinator(), "/droits/consultations?quoi=tout&page=2");
        assertThat(last.select("main ul.rows li")).hasSize(4);
        assertThat(last.text()).contains("101 à 104 sur 104");
        assertThat(last.select(TURN).eachText()).containsExactly("Précédents");
        assertThat(PAGES.get(coordinator(), "/droits/consultations?quoi=sensibles&page=1")
                        .select("main ul.rows li"))
                .hasSize(1);
        assertThat(PAGES.csv(coordinator(), "/droits/fichiers/consultations/csv"))
                .hasSize(105)
                .noneMatch(line -> line.contains("Amina") || line.contains("Benali"));
        assertThat(PAGES.csv(coordinator(), "/droits/fichiers/consultations/csv?quoi=exports"))
                .hasSize(3);
        assertThat(PAGES.get(elsewhere(), "/droits/consultations").text()).contains("Rien n’a été consulté");
        assertThat(PAGES.get(inRole(Role.ADMINISTRATOR), all).text())
                .contains("Personne amina9")
                .doesNotContain("Amina");
        for (Role role : List.of(Role.ANIMATION, Role.FUNDER, Role.AUDITOR)) {
            PAGES.get(inRole(role), "/droits/consultations", 403);
            assertThat(PAGES.file(inRole(role), "/droits/fichiers/consultations/csv")
                            .getStatus())
                    .isEqualTo(403);
        }
    }

    @Test
    void silent_families_turn_page_by_page() {
        for (int i = 0; i < 201; i++) {
            told.told(DAY, "family-q" + i, longAgo("q" + i));
        }
        Document first = PAGES.get(coordinator(), "/droits");
        assertThat(first.select("[aria-labelledby=silence] li")).hasSize(50);
        assertThat(first.select("[aria-labelledby=silence]").text()).contains("1 à 50 sur 201");
        assertThat(first.select("[aria-labelledby=silence] " + TURN).eachAttr("href"))
                .containsExactly("/droits?silences=1#silence");
        Document last = PAGES.get(coordinator(), "/droits?silences=4");
        assertThat(last.select("[aria-labelledby=silence] li")).hasSize(1);
        assertThat(last.select("[aria-labelledby=silence]").text()).contains("201 à 201 sur 201");
        assertThat(PAGES.csv(coordinator(), "/droits/fichiers/sans-contact/csv"))
                .hasSize(202)
                .anyMatch(line -> line.equals("Famille q17;1;01/01/2022;01/01/2024"));
    }

    @Test
    void requests_and_erasures_turn_page_by_page() {
        for (int i = 0; i < 51; i++) {
            PersonId person = new PersonId("person-e" + i);
            told.told(DAY, "family-e" + i, family("e" + i, "Parent" + i, "Benali"))
                    .told(
                            DAY,
                            person.value(),
                            new RightsRequestReceived(person, BULLES, RightsRequest.ACCESS, DAY),
                            new RightsRequestClosed(
                                    person, BULLES, RightsRequest.ACCESS, DAY, RightsOutcome.DONE, TODAY),
                            new RightsRequestReceived(person, BULLES, RightsRequest.ERASURE, DAY),
                            new PersonErased(person, BULLES, ErasureReason.REQUEST, TODAY));
        }
        Document first = PAGES.get(coordinator(), "/droits");
        assertThat(first.select("[aria-labelledby=demandes] > ul > li")).hasSize(50);
        assertThat(first.select("#closes > summary").text()).isEqualTo("51 demandes closes");
        assertThat(first.select("#closes > ul > li")).hasSize(50);
        assertThat(first.select("[aria-labelledby=effaces] li")).hasSize(50);
        assertThat(first.select("[aria-labelledby=effaces]").text()).contains("1 à 50 sur 51");
        assertThat(first.select("#closes").hasAttr("open")).isFalse();

        Document closes = PAGES.get(coordinator(), "/droits?closes=1");
        assertThat(closes.select("#closes").hasAttr("open")).isTrue();
        assertThat(closes.select("#closes > ul > li")).hasSize(1);
        assertThat(PAGES.get(coordinator(), "/droits?demandes=1").select("[aria-labelledby=demandes] > ul > li"))
                .hasSize(1);
        assertThat(PAGES.get(coordinator(), "/droits?effaces=1").select("[aria-labelledby=effaces] li"))
                .hasSize(1);
        assertThat(PAGES.csv(coordinator(), "/droits/fichiers/demandes/csv")).hasSize(103);
        assertThat(PAGES.csv(coordinator(), "/droits/fichiers/effacements/csv"))
                .hasSize(52)
                .contains("Personne e7;À la demande de la personne;17/03/2025;compte lead");
    }

    @Test
    void the_openings_of_one_file_turn_page_by_page_on_its_own_page() {
        told.told(DAY, "family-s50", family("s50", "Zoé", "Martin"));
        for (int i = 0; i < 21; i++) {
            told.told(TODAY, "opening-z" + i, opening("z" + i, "s50"));
        }
        Document page = PAGES.get(coordinator(), "/familles/family-s50");
        assertThat(page.select("[aria-labelledby=sensible] li")).hasSize(20);
        assertThat(page.select("[aria-labelledby=sensible]").text()).contains("1 à 20 sur 21");
        assertThat(PAGES.get(coordinator(), "/familles/family-s50?ouvertures=1")
                        .select("[aria-labelledby=sensible] li"))
                .hasSize(1);
    }

    private void opened(int i) {
        told.told(TODAY, "opening-" + i, opening("o" + i, "s" + i));
    }

    private static SensitiveRecordOpened opening(String id, String family) {
        return new SensitiveRecordOpened(
                new OpeningId("opening-" + id),
                BULLES,
                new FamilyId("family-" + family),
                OpeningReason.FAMILY_CALL,
                TODAY);
    }

    private static ListExported exported(String id) {
        return new ListExported(new ExportId(id), BULLES, NamedList.FAMILIES, ExportPurpose.CONTACT, TODAY);
    }

    private static FamilyRegistered longAgo(String id) {
        FamilyRegistered one = family(id, id, "Benali");
        return new FamilyRegistered(
                one.family(),
                one.organisation(),
                one.homeArea(),
                one.adults(),
                one.children(),
                LocalDate.of(2022, 1, 1));
    }
}
