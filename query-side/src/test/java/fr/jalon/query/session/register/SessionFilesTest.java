package fr.jalon.query.session.register;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.FIRST;
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
import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.EnrolmentEvent.ParentWaitlisted;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WayIn;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.Story;
import fr.jalon.query.TestKeyring;
import fr.jalon.query.http.PageBench;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves of a session: lists, its grid, its people by name with a purpose, an attestation. Today is Monday 17 March 2025. */
class SessionFilesTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final Where WHERE = new Where(BULLES, DAT, null, EAST);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    private static final String GRID = "/sessions/session-12/fichiers/grille/csv";
    private static final String PEOPLE = "/sessions/session-12/exports/export-1/csv";
    private static final String PAPER = "/sessions/session-12/attestations/person-fl1";

    private Story story;

    @BeforeEach
    void told() {
        story = new Story(
                        PAGES.projection("session"),
                        PAGES.projection("person"),
                        PAGES.projection("family"),
                        PAGES.projection("programme-choice"),
                        PAGES.projection("sheet"),
                        PAGES.projection("list-export"))
                .told("programme-dat", launched())
                .told("family-fl1", family("fl1", "Amina", "=Benali"))
                .told("family-fl2", family("fl2", "Bruno", "Costa"))
                .told(
                        "session-12",
                        scheduled(12),
                        new ParentEnrolled(SESSION, BULLES, DAT, participant("fl1"), WayIn.ENROLLED, DAY),
                        new ParentWaitlisted(SESSION, BULLES, DAT, participant("fl2"), DAY),
                        attended("fl1", FIRST, AttendanceStatus.PRESENT),
                        attended("fl1", SECOND, AttendanceStatus.NO_NEWS));
    }

    private static AttendanceRecorded attended(String id, WorkshopId workshop, AttendanceStatus status) {
        return new AttendanceRecorded(SESSION, workshop, WHERE, participant(id), status, DAY);
    }

    @Test
    void the_list_of_sessions_is_the_one_of_the_page() {
        assertThat(PAGES.csv(coordinator(), "/sessions/fichiers/csv?etat=ouvertes"))
                .containsExactly(
                        "Session;Programme;Du;Au;État;Ateliers;Ateliers tenus;Places;Places prises;En attente",
                        "Session Y’APP n° 12;DAT Vaulx-en-Velin;10/03/2025;17/03/2025;en cours ou à venir;2;0;12;1;1");
        assertThat(PAGES.csv(coordinator(), "/sessions/fichiers/csv?etat=annulees"))
                .hasSize(1);
        assertThat(PAGES.file(coordinator(), "/sessions/fichiers/xlsx").getHeader("Content-Disposition"))
                .contains("filename=\"sessions_2025-03-17_position-")
                .contains(".xlsx");
        assertThat(PAGES.file(coordinator(), "/sessions/fichiers/exe").getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_grid_leaves_by_line_numbers_and_names_nobody() {
        assertThat(PAGES.csv(coordinator(), GRID))
                .containsExactly(
                        "Ligne de la feuille;Place;Atelier 1, 10/03/2025;Atelier 2, 17/03/2025;Présences",
                        "1;place prise;Présence;Sans nouvelles;1",
                        "Enfants présents;;;;",
                        "Personnes comptées sans nom;;;;");
        assertThat(PAGES.file(elsewhere(), GRID).getStatus()).isEqualTo(404);
        assertThat(PAGES.file(inRole(Role.ANIMATION), GRID).getStatus()).isEqualTo(403);
    }

    @Test
    void names_leave_only_with_a_purpose_that_was_recorded_for_this_session() {
        assertThat(PAGES.file(coordinator(), PEOPLE).getStatus()).isEqualTo(404);
        exported("export-1", SESSION);
        exported("export-2", new SessionId("session-99"));
        story.told(
                "export-3",
                new ListExported(new ExportId("export-3"), BULLES, NamedList.FAMILIES, ExportPurpose.CONTACT, TODAY));
        assertThat(PAGES.csv(coordinator(), PEOPLE))
                .containsExactly(
                        "Ligne;Prénom;Nom;Téléphone;Place;Présences",
                        "1;Amina;'=Benali;06 12 34 56 78;place prise;1",
                        "2;Bruno;Costa;06 12 34 56 78;en attente;0");
        for (String other : List.of("export-2", "export-3")) {
            assertThat(PAGES.file(coordinator(), "/sessions/session-12/exports/" + other + "/csv")
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(PAGES.file(inRole(Role.COORDINATOR), PEOPLE).getStatus()).isEqualTo(404);
        Document page = PAGES.get(coordinator(), "/exports/export-1");
        assertThat(page.select("main .lede").text())
                .isEqualTo("Personnes d’une session, pour : Préparer une session avec un partenaire");
        assertThat(page.select("main .actions a").eachAttr("href"))
                .containsExactly(
                        "/sessions/session-12/exports/export-1/xlsx", "/sessions/session-12/exports/export-1/csv");
    }

    private void exported(String id, SessionId session) {
        story.told(
                id,
                new SessionPeopleExported(new ExportId(id), BULLES, session, ExportPurpose.SESSION_PLANNING, TODAY));
    }

    @Test
    void an_attestation_says_when_somebody_came_and_nothing_else() throws IOException {
        Document page = PAGES.get(coordinator(), PAPER);
        assertThat(page.select("tbody tr").eachText())
                .containsExactly("lundi 10 mars 2025 14 h 30 à 16 h Salle polyvalente");
        assertThat(page.select("main").text())
                .contains("Amina =Benali a participé à 1 atelier de")
                .doesNotContain("Bruno", "Sans nouvelles", "17 mars");
        byte[] pdf = PAGES.file(coordinator(), PAPER + "/pdf").getContentAsByteArray();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Attestation de participation");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Amina =Benali", "lundi 10 mars 2025", "Salle polyvalente", "Session Y’APP n° 12")
                    .doesNotContain("Bruno", "Sans nouvelles", "#");
        }
    }

    @Test
    void a_name_in_any_letters_is_attested() throws IOException {
        story.told("family-fl8", family("fl8", "Łukasz Ольга <b>&", "عائلة 👩‍👧"))
                .told(
                        "session-12",
                        new ParentEnrolled(SESSION, BULLES, DAT, participant("fl8"), WayIn.ENROLLED, DAY),
                        attended("fl8", FIRST, AttendanceStatus.PRESENT));
        byte[] pdf = PAGES.file(coordinator(), "/sessions/session-12/attestations/person-fl8/pdf")
                .getContentAsByteArray();
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Łukasz Ольга <b>&");
        }
    }

    @Test
    void where_the_pdf_has_not_all_the_letters_the_page_offers_to_be_printed_instead() {
        assertThat(offered("person-fl1")).containsExactly("Télécharger en PDF");
        story.told("family-fl4", family("fl4", "Łukasz", "Ольга"))
                .told("family-fl5", family("fl5", "عائلة", "Haddad"))
                .told("family-fl6", family("fl6", "Rose 🌻", "Costa"))
                .told("family-fl7", family("fl7", "שרה", "Levi"))
                .told("session-12", enrolled("fl4"), attended("fl4", FIRST, AttendanceStatus.PRESENT))
                .told("session-12", enrolled("fl5"), attended("fl5", FIRST, AttendanceStatus.PRESENT))
                .told("session-12", enrolled("fl6"), attended("fl6", FIRST, AttendanceStatus.PRESENT))
                .told("session-12", enrolled("fl7"), attended("fl7", FIRST, AttendanceStatus.PRESENT));
        assertThat(offered("person-fl4")).containsExactly("Télécharger en PDF");
        for (String person : List.of("person-fl5", "person-fl6", "person-fl7")) {
            assertThat(offered(person)).as(person).isEmpty();
            assertThat(PAGES.get(coordinator(), "/sessions/session-12/attestations/" + person)
                            .select(".actions")
                            .text())
                    .contains("imprimez cette page");
        }
    }

    private static ParentEnrolled enrolled(String family) {
        return new ParentEnrolled(SESSION, BULLES, DAT, participant(family), WayIn.ENROLLED, DAY);
    }

    private static List<String> offered(String person) {
        return PAGES.get(coordinator(), "/sessions/session-12/attestations/" + person)
                .select("a[download]")
                .eachText();
    }

    @Test
    void there_is_nothing_to_attest_of_who_never_came_who_is_not_there_and_who_was_erased() {
        String never = "/sessions/session-12/attestations/person-fl2";
        assertThat(PAGES.get(coordinator(), never).select(".empty").text()).startsWith("Aucune présence");
        assertThat(PAGES.file(coordinator(), never + "/pdf").getStatus()).isEqualTo(404);
        assertThat(PAGES.file(coordinator(), "/sessions/session-12/attestations/person-x")
                        .getStatus())
                .isEqualTo(404);
        assertThat(PAGES.file(inRole(Role.AUDITOR), PAPER + "/pdf").getStatus()).isEqualTo(403);
        String erased = "/sessions/session-12/attestations/person-fl9";
        story.told("family-fl9", family("fl9", "Zineb", "Haddad"))
                .told(
                        "session-12",
                        new ParentEnrolled(SESSION, BULLES, DAT, participant("fl9"), WayIn.ENROLLED, DAY),
                        attended("fl9", FIRST, AttendanceStatus.PRESENT));
        assertThat(PAGES.file(coordinator(), erased).getStatus()).isEqualTo(200);
        TestKeyring.erase("person-fl9");
        story.told("person-fl9", new PersonErased(new PersonId("person-fl9"), BULLES, ErasureReason.REQUEST, DAY));
        for (String address : List.of(erased, erased + "/pdf")) {
            assertThat(PAGES.file(coordinator(), address).getStatus()).isEqualTo(404);
        }
    }
}
