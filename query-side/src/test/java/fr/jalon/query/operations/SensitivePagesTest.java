package fr.jalon.query.operations;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.SECOND;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.elsewhere;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.participant;
import static fr.jalon.query.Story.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.operations.OperationsEvent.SessionPeopleExported;
import fr.jalon.events.pathway.PathwayEvent.ParentRecruited;
import fr.jalon.events.programme.ReferentSteps;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.OpeningReason;
import fr.jalon.events.value.PathwayId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.WayIn;
import fr.jalon.query.Story;
import fr.jalon.query.TestDatabase;
import fr.jalon.query.http.PageBench;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amina's family is sensitive, Bruno's is not. It is Monday 17 March 2025, 10:00. */
class SensitivePagesTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final FamilyId SENSITIVE = new FamilyId("family-s");
    private static final List<String> BEHIND_THE_DOOR = List.of(
            "/familles/family-s",
            "/personnes/person-s",
            "/personnes/person-s/effacement",
            "/personnes/person-s/copie",
            "/personnes/person-child-s",
            "/parcours/personne/person-s",
            "/parcours/pathway-s/livret");

    private Story story;
    private SensitiveStory files;

    @BeforeEach
    void told() {
        story = new Story(Stream.of(
                                "family",
                                "person",
                                "session",
                                "rights",
                                "list-export",
                                "pathway",
                                "programme-choice",
                                "newcomer",
                                "sheet",
                                "to-tell",
                                "organisation")
                        .map(PAGES::projection)
                        .toArray(fr.jalon.events.Projection[]::new))
                .told("programme-dat", launched())
                .told("family-s", family("s", "Amina", "Benali"))
                .told("family-o", family("o", "Bruno", "Costa"))
                .told(
                        "pathway-s",
                        new ParentRecruited(
                                new PathwayId("pathway-s"),
                                new PersonId("person-s"),
                                BULLES,
                                DAT,
                                new ReferentSteps(4, 4),
                                DAY));
        files = new SensitiveStory(PAGES.projection("sensitive-file")).marked(SENSITIVE);
    }

    @AfterEach
    void leaves_nothing_behind() {
        TestDatabase.empty(PAGES.projection("sensitive-file"));
    }

    private void opened(Duration ago) {
        files.opened(SENSITIVE, "account-lead", OpeningReason.FAMILY_CALL, ago);
    }

    @Test
    void each_page_of_a_sensitive_file_asks_first_and_shows_the_name_alone() {
        for (String address : BEHIND_THE_DOOR) {
            Document page = PAGES.get(coordinator(), address);
            assertThat(page.select("h1").text()).as(address).isEqualTo("Ce dossier est sensible");
            assertThat(page.select("main form")).as(address).hasSize(1);
            assertThat(page.select("main form").attr("action")).isEqualTo("/commands/operations/openings");
            assertThat(page.select("main form input[name=family]").attr("value"))
                    .isEqualTo("family-s");
            assertThat(page.select("main form input[name=_next]").attr("value")).isEqualTo(address);
            assertThat(page.select("main form option")).hasSize(1 + OpeningReason.values().length);
            assertThat(page.text())
                    .as(address)
                    .doesNotContain("06 12", "Mère", "prioritaire", "2021", "Situation protégée");
        }
        assertThat(PAGES.get(coordinator(), "/familles/family-s")
                        .select(".lede")
                        .text())
                .isEqualTo("Amina Benali");
    }

    @Test
    void once_the_reason_is_given_the_pages_are_themselves_for_half_an_hour() {
        opened(Duration.ofMinutes(29));
        BEHIND_THE_DOOR.stream()
                .filter(address -> !address.endsWith("/copie"))
                .forEach(address -> assertThat(
                                PAGES.get(coordinator(), address).select("h1").text())
                        .as(address)
                        .isNotEqualTo("Ce dossier est sensible"));
        PAGES.get(coordinator(), "/personnes/person-s/copie", 302);
        Document page = PAGES.get(coordinator(), "/familles/family-s");
        assertThat(page.select("h1").text()).isEqualTo("Amina Benali sensible");
        assertThat(page.select("a[href^=tel]")).hasSize(1);
        assertThat(page.select("[aria-labelledby=sensible]").text())
                .contains("Situation protégée, depuis le 10/03/2025. Ouvert pour vous jusqu’à 10 h 01.")
                .contains("Appeler la famille le 17/03/2025 à 9 h 31, vous");
    }

    @Test
    void after_half_an_hour_or_for_somebody_else_the_question_comes_again() {
        opened(Duration.ofMinutes(30));
        assertThat(PAGES.get(coordinator(), "/familles/family-s").select("h1").text())
                .isEqualTo("Ce dossier est sensible");
        opened(Duration.ZERO);
        assertThat(PAGES.get(inRole(Role.COORDINATOR), "/familles/family-s")
                        .select("h1")
                        .text())
                .isEqualTo("Ce dossier est sensible");
        PAGES.get(elsewhere(), "/familles/family-s", 404);
    }

    @Test
    void a_file_is_marked_from_its_page_and_the_mark_removed_there() {
        assertThat(forms("/familles/family-o")).containsExactly("/commands/families/family-o/sensitivity");
        opened(Duration.ZERO);
        assertThat(forms("/familles/family-s"))
                .containsExactly(
                        "/commands/families/family-s/sensitivity/removal", "/commands/families/family-s/sensitivity");
        files.unmarked(SENSITIVE);
        Document page = PAGES.get(inRole(Role.COORDINATOR), "/familles/family-s");
        assertThat(page.select("h1").text()).isEqualTo("Amina Benali");
        assertThat(page.select("[aria-labelledby=sensible] li").text()).contains("à 10 h, compte lead");
    }

    @Test
    void lists_show_the_name_and_a_chip_even_to_whoever_opened_the_file() {
        opened(Duration.ZERO);
        for (Document page : List.of(
                PAGES.get(coordinator(), "/familles"),
                PAGES.post(coordinator(), "/familles/recherche", Map.of("nom", "amina")))) {
            assertThat(page.select("ul.rows li").eachText()).startsWith("Amina Benali sensible");
        }
        assertThat(PAGES.get(coordinator(), "/familles").select("ul.rows li").eachText())
                .containsExactly("Amina Benali sensible", "Bruno Costa 1 enfant · Quartier prioritaire");
    }

    @Test
    void an_exported_list_holds_the_name_alone_and_says_so_beside_the_file() {
        LocalDate today = LocalDate.of(2025, 3, 17);
        story.told(
                "export-1",
                new ListExported(new ExportId("export-1"), BULLES, NamedList.FAMILIES, ExportPurpose.CONTACT, today));
        assertThat(PAGES.get(coordinator(), "/exports/export-1").text())
                .contains("1 dossier sensible y figure par le nom seulement");
        assertThat(PAGES.csv(coordinator(), "/exports/export-1/familles/csv"))
                .contains("Amina;Benali;;;;;", "Bruno;Costa;Mère;06 12 34 56 78;Quartier prioritaire;1;");
    }

    @Test
    void the_people_of_a_session_leave_without_the_telephone_of_a_sensitive_file() {
        LocalDate today = LocalDate.of(2025, 3, 17);
        story.told(
                        "session-12",
                        scheduled(4),
                        new ParentEnrolled(SESSION, BULLES, DAT, participant("s"), WayIn.ENROLLED, DAY))
                .told(
                        "export-2",
                        new SessionPeopleExported(
                                new ExportId("export-2"), BULLES, SESSION, ExportPurpose.CONTACT, today));
        assertThat(PAGES.csv(coordinator(), "/sessions/session-12/exports/export-2/csv"))
                .anyMatch(line -> line.contains("Amina;Benali;;place prise"));
    }

    @Test
    void whom_to_tell_is_listed_but_the_number_stands_behind_the_door() {
        story.told(
                "session-12",
                scheduled(4),
                new ParentEnrolled(SESSION, BULLES, DAT, participant("s"), WayIn.ENROLLED, DAY),
                new WorkshopMoved(
                        SESSION,
                        SECOND,
                        new Place(new Label("Salle polyvalente"), EAST),
                        new Place(new Label("Annexe"), EAST),
                        PlanReason.HALL_UNAVAILABLE,
                        DAY));
        String address = "/sessions/session-12/a-prevenir";
        Document closed = PAGES.get(coordinator(), address);
        assertThat(closed.select(".call:contains(Amina) a").eachAttr("href")).containsExactly("/familles/family-s");
        assertThat(closed.html()).doesNotContain("06 12", "tel:");
        opened(Duration.ZERO);
        assertThat(PAGES.get(coordinator(), address)
                        .select(".call:contains(Amina) a[href^=tel]")
                        .attr("href"))
                .isEqualTo("tel:0612345678");
    }

    @Test
    void whoever_administers_is_asked_nothing_and_sees_the_openings_by_pseudonym() {
        opened(Duration.ZERO);
        for (String address : List.of("/personnes/person-s", "/personnes/person-s/effacement")) {
            assertThat(PAGES.get(inRole(Role.ADMINISTRATOR), address).text())
                    .as(address)
                    .contains("Personne s")
                    .doesNotContain("Amina", "Benali", "Ce dossier est sensible");
        }
        for (Role role : List.of(Role.ADMINISTRATOR, Role.COORDINATOR)) {
            assertThat(PAGES.get(inRole(role), "/droits")
                            .select("[aria-labelledby=vu] li")
                            .text())
                    .isEqualTo("Dossier sensible ouvert : Famille s Appeler la famille, le 17/03/2025 à 10 h, compte"
                            + " lead");
        }
    }

    private static List<String> forms(String address) {
        return PAGES.get(coordinator(), address)
                .select("[aria-labelledby=sensible] form")
                .eachAttr("action");
    }
}
