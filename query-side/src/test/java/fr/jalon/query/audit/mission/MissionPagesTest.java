package fr.jalon.query.audit.mission;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.FIRST;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.participant;
import static fr.jalon.query.Story.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.PersonalField;
import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.audit.AuditEvent.SampleConcluded;
import fr.jalon.events.audit.AuditEvent.SampleDrawn;
import fr.jalon.events.audit.AuditEvent.SampleLineChecked;
import fr.jalon.events.audit.DrawnPresence;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.FollowUpEvent.SheetKept;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.MissionId;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.SampleId;
import fr.jalon.events.value.SampleOutcome;
import fr.jalon.events.value.Scope;
import fr.jalon.events.value.SheetVerdict;
import fr.jalon.events.value.WayIn;
import fr.jalon.query.Story;
import fr.jalon.query.TestKeyring;
import fr.jalon.query.http.PageBench;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MissionPagesTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final Actor AUDITOR = inRole(Role.AUDITOR);
    private static final MissionId MISSION = new MissionId("mission-1");
    private static final SampleId SAMPLE = new SampleId("sample-1");
    private static final Period YEAR = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 17);
    private static final String AT = "/mission/echantillons/sample-1";

    private Story story;

    @BeforeEach
    void two_people_were_there_and_nothing_was_granted() {
        story = new Story(
                        PAGES.projection("session"),
                        PAGES.projection("person"),
                        PAGES.projection("programme-choice"),
                        PAGES.projection("sheet"),
                        PAGES.projection("mission"),
                        PAGES.projection("sample"))
                .told("programme-dat", launched())
                .told("family-a", family("a", "Amina", "Benali"))
                .told("family-b", family("b", "Bruno", "Costa"))
                .told("session-12", scheduled(12), enrolled("b"), enrolled("a"));
    }

    @Test
    void a_mission_says_over_what_of_when_and_until_when_and_what_was_controlled() {
        granted(MISSION, TODAY);
        Document page = PAGES.get(AUDITOR, "/mission");
        assertThat(page.select("section h2").text()).isEqualTo("DAT Vaulx-en-Velin");
        assertThat(page.select("dl.facts dd").eachText())
                .containsExactly(
                        "Tout le programme, par pseudonyme", "du 01/01/2025 au 31/12/2025", "le 17/03/2025 au soir");
        assertThat(page.select(".empty").text()).isEqualTo("Aucun échantillon n’a encore été tiré.");
        assertThat(page.select("form[action=/commands/audit/samples] [name]").eachAttr("name"))
                .contains("mission", "seed", "size", "_key");
        assertThat(page.select("form input[name=_next]").attr("value")).isEqualTo("/mission/echantillons/{id}");
        assertThat(page.select("nav a").eachText()).containsExactly("Ma mission", "Chiffres", "Historique");

        drawn();
        checked("a", SheetVerdict.DIFFERS);
        assertThat(PAGES.get(AUDITOR, "/mission").select(".rows > li").text())
                .isEqualTo("Échantillon du 17/03/2025, graine 42 0 concordant, 1 écart, 0 pièce absente sur 2"
                        + " Reste 1 à contrôler");
    }

    @Test
    void once_it_is_over_it_says_since_when_and_nothing_is_read() {
        granted(MISSION, TODAY.minusDays(1));
        drawn();
        Actor closed = new Actor(AUDITOR.account(), Role.AUDITOR, BULLES, Set.of(), Set.of());
        for (Actor actor : List.of(AUDITOR, closed)) {
            Document page = PAGES.get(actor, "/mission");
            assertThat(page.select(".notice").text()).contains("votre mission a pris fin le 16/03/2025");
            assertThat(page.select("main form, .rows, main a")).isEmpty();
            PAGES.get(actor, AT, actor == closed ? 403 : 404);
        }
        for (String address : List.of("/programmes", "/historique", "/historique/2", "/programmes/programme-dat")) {
            Document refused = PAGES.get(closed, address, 403);
            assertThat(refused.text()).contains("Votre mission a pris fin le 16/03/2025.");
            assertThat(refused.select("nav a").eachText()).startsWith("Ma mission");
        }
        PAGES.get(closed, "/mot-de-passe");
    }

    @Test
    void a_programme_taken_back_ends_the_mission_that_day_and_another_one_begins_anew() {
        granted(MISSION, TODAY.plusDays(30));
        story.told(
                AUDITOR.account().value(),
                new ScopeRevoked(AUDITOR.account(), new Scope.OfProgramme(DAT), RevocationReason.MISTAKE, DAY));
        assertThat(PAGES.get(AUDITOR, "/mission").select(".notice").text())
                .contains("votre mission a pris fin le 10/03/2025");
        granted(new MissionId("mission-2"), TODAY.plusDays(60));
        assertThat(PAGES.get(AUDITOR, "/mission").select("section h2")).hasSize(1);
    }

    @Test
    void without_a_mission_it_says_so_and_an_access_of_former_days_is_named() {
        Actor nobody = new Actor(new AccountId("account-new"), Role.AUDITOR, BULLES, Set.of(), Set.of());
        assertThat(PAGES.get(nobody, "/mission").select(".empty").text()).startsWith("Aucune mission");
        assertThat(PAGES.get(AUDITOR, "/mission").select(".notice").text())
                .startsWith("DAT Vaulx-en-Velin")
                .contains("donné sans mission");
    }

    @Test
    void each_presence_says_which_line_of_which_paper_to_look_for_and_no_name() {
        granted(MISSION, TODAY);
        story.told(
                "session-12",
                new SheetKept(
                        SESSION,
                        FIRST,
                        TestKeyring.sealed("workshop-1", PersonalField.SHEET_PLACE, "Classeur bleu"),
                        DAY));
        drawn();
        checked("a", SheetVerdict.AGREES);
        Document page = PAGES.get(AUDITOR, AT);
        assertThat(page.select(".sampled legend").eachText())
                .containsExactly("A1-01, Session Y’APP n° 12 À contrôler", "A1-02, Session Y’APP n° 12 Concordant");
        assertThat(page.select(".sampled .line-of").eachText().getFirst())
                .matches("Classeur bleu Session Y’APP n° 12, atelier du 10/03/2025, Salle polyvalente"
                        + " Personne P-[0-9a-f]{6} · enregistrement 21");
        assertThat(page.select(".sampled form").eachAttr("action"))
                .hasSize(6)
                .startsWith("/commands/audit/samples/sample-1/lines/event-b");
        assertThat(page.select(".sampled [aria-pressed=true]").eachText()).containsExactly("Concordant");
        assertThat(page.html()).doesNotContain("Amina", "Benali", "Bruno", "Costa", "person-a", "family-a");
        List<String> paper = PAGES.csv(AUDITOR, page.select("a[download]").attr("href"));
        assertThat(paper).hasSize(3).noneMatch(line -> line.contains("Amina") || line.contains("Bruno"));
        assertThat(paper.get(2))
                .matches(
                        "Classeur bleu;Session Y’APP n° 12;10/03/2025;Salle polyvalente;A1-02;Personne P-[0-9a-f]{6};20"
                                + ";Concordant;\\d;[0-9a-f]{64}");
    }

    @Test
    void how_it_was_drawn_can_be_done_again() {
        granted(MISSION, TODAY);
        drawn();
        Document page = PAGES.get(AUDITOR, AT);
        assertThat(page.select("#tirage ~ dl dd").eachText())
                .containsExactly("42", "30", "du 01/01/2025 au 31/12/2025", "7 présences");
        // printf 42event-a | sha256sum
        assertThat(page.select("table tbody tr:first-child code").eachText())
                .containsExactly("event-a", "96691661c6c1a9e89c9d543f6a145789217a2ff7bc8194e5fd12ef684f09524a");
    }

    @Test
    void the_rate_of_differences_is_said_and_the_conclusion_once_it_stands() {
        granted(MISSION, TODAY);
        drawn();
        assertThat(PAGES.get(AUDITOR, AT).select("form[action$=/conclusion]")).isEmpty();
        checked("a", SheetVerdict.DIFFERS);
        checked("b", SheetVerdict.AGREES);
        Document page = PAGES.get(AUDITOR, AT);
        assertThat(page.select("#resultat ~ p").eachText())
                .containsExactly(
                        "1 concordant, 1 écart, 0 pièce absente sur 2 présences.",
                        "Taux d’écart : 50 % des présences contrôlées. Pièces absentes : 0 %.");
        assertThat(page.select("form[action$=/conclusion] option").eachText())
                .containsExactly("Choisir…", "Sans réserve", "Avec réserve", "Présences non justifiées");

        story.told(
                "sample-1",
                new SampleConcluded(
                        SAMPLE,
                        BULLES,
                        DAT,
                        1,
                        1,
                        0,
                        SampleOutcome.WITH_RESERVATION,
                        TestKeyring.sealed("sample-1", PersonalField.NOTE, "A1-02 n’est pas signée."),
                        TODAY));
        Document concluded = PAGES.get(AUDITOR, AT);
        assertThat(concluded.select("main form")).isEmpty();
        assertThat(concluded.select("#resultat ~ p").text())
                .contains("Avec réserve conclu le 17/03/2025", "A1-02 n’est pas signée.");
        assertThat(PAGES.get(AUDITOR, "/mission").select(".rows .chip").text()).isEqualTo("Avec réserve");
    }

    @Test
    void a_sample_is_its_auditors_alone() {
        granted(MISSION, TODAY);
        drawn();
        Actor another = new Actor(new AccountId("account-another"), Role.AUDITOR, BULLES, Set.of(DAT), Set.of());
        PAGES.get(another, AT, 404);
        assertThat(PAGES.file(another, AT + "/fichiers/csv").getStatus()).isEqualTo(404);
        assertThat(PAGES.file(coordinator(), AT + "/fichiers/csv").getStatus()).isEqualTo(403);
        PAGES.get(AUDITOR, "/mission/echantillons/sample-none", 404);
        for (Role role : List.of(Role.COORDINATOR, Role.ANIMATION, Role.FUNDER, Role.ADMINISTRATOR)) {
            PAGES.get(inRole(role), "/mission", 403);
            PAGES.get(inRole(role), AT, 403);
        }
    }

    private void granted(MissionId mission, LocalDate until) {
        story.told(
                AUDITOR.account().value(),
                new MissionGranted(AUDITOR.account(), mission, DAT, BULLES, YEAR, until, DAY));
    }

    private void drawn() {
        story.told(
                "sample-1",
                new SampleDrawn(
                        SAMPLE,
                        BULLES,
                        DAT,
                        MISSION,
                        YEAR,
                        42,
                        2,
                        30,
                        7,
                        List.of(presence("a", 20), presence("b", 21)),
                        TODAY));
    }

    private static DrawnPresence presence(String id, long position) {
        return new DrawnPresence(
                new EventId("event-" + id), position, SESSION, FIRST, new PersonId("person-" + id), DAY);
    }

    private void checked(String id, SheetVerdict verdict) {
        story.told(
                "sample-1",
                new SampleLineChecked(SAMPLE, BULLES, DAT, new EventId("event-" + id), verdict, null, TODAY));
    }

    private static ParentEnrolled enrolled(String id) {
        return new ParentEnrolled(SESSION, BULLES, DAT, participant(id), WayIn.ENROLLED, DAY);
    }
}
