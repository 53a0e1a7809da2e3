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
import static fr.jalon.query.Story.hall;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.participant;
import static fr.jalon.query.Story.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.PersonalField;
import fr.jalon.events.programme.ProgrammeEvent.StrictScopeSet;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.EnrolmentEvent.ParentPromoted;
import fr.jalon.events.session.EnrolmentEvent.ParentWaitlisted;
import fr.jalon.events.session.EnrolmentEvent.ParticipationStopped;
import fr.jalon.events.session.FollowUpEvent.SheetKept;
import fr.jalon.events.session.SessionPlanEvent.WorkshopAdded;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.StopReason;
import fr.jalon.events.value.WayIn;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.Story;
import fr.jalon.query.TestKeyring;
import fr.jalon.query.http.PageBench;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet to sign, where it is kept, and catching up from it. */
class PaperPagesTest {
    private static final PageBench PAGES = new PageBench(true);
    private static final Where WHERE = new Where(BULLES, DAT, null, EAST);
    private static final String SHEET = "/sessions/session-12/ateliers/workshop-1/feuille";
    private static final String CATCH_UP = "/sessions/session-12/rattrapage";
    private static final WorkshopId EARLIER = new WorkshopId("workshop-0");

    private Story story;

    @BeforeEach
    void told() {
        story = new Story(
                        PAGES.projection("session"),
                        PAGES.projection("person"),
                        PAGES.projection("programme-choice"),
                        PAGES.projection("sheet"),
                        PAGES.projection("to-tell"))
                .told("programme-dat", launched())
                .told("family-a", family("a", "Amina", "Benali"))
                .told("family-b", family("b", "Bruno", "Costa"))
                .told("family-c", family("c", "Chloé", "Diallo"))
                .told(
                        "session-12",
                        scheduled(12),
                        new ParentEnrolled(SESSION, BULLES, DAT, participant("b"), WayIn.ENROLLED, DAY.minusDays(30)),
                        new ParentWaitlisted(SESSION, BULLES, DAT, participant("c"), DAY.minusDays(30)),
                        new ParentEnrolled(SESSION, BULLES, DAT, participant("a"), WayIn.ENROLLED, DAY.minusDays(30)));
    }

    @Test
    void the_sheet_has_a_code_for_each_expected_person_and_four_blank_lines() {
        Document page = PAGES.get(coordinator(), SHEET);
        assertThat(page.select(".lines tbody tr").eachText())
                .containsExactly("A1-01 Bruno Costa", "A1-03 Amina Benali", "A1-", "A1-", "A1-", "A1-");
        assertThat(page.select("dl.facts dd").eachText().subList(0, 3))
                .containsExactly(
                        "Session Y’APP n° 12, atelier 1 sur 2",
                        "lundi 10 mars 2025, 14 h 30 à 16 h",
                        "Salle polyvalente");
        assertThat(page.select("form[action^=/commands]")).isEmpty();
    }

    @Test
    void a_code_stays_what_was_printed_when_workshops_are_added_before_put_off_or_cancelled() {
        story.told(
                "session-12",
                new WorkshopAdded(SESSION, Story.planned(EARLIER, DAY.minusDays(7)), DAY),
                new WorkshopPostponed(
                        SESSION,
                        FIRST,
                        DAY.atTime(14, 30),
                        DAY.plusDays(20).atTime(9, 0),
                        DAY.plusDays(20).atTime(11, 0),
                        PlanReason.OTHER,
                        DAY),
                new WorkshopCancelled(SESSION, SECOND, PlanReason.OTHER, DAY),
                new ParticipationStopped(SESSION, BULLES, DAT, participant("b"), StopReason.MOVED_AWAY, DAY),
                new ParentEnrolled(SESSION, BULLES, DAT, participant("b"), WayIn.ENROLLED, DAY));
        assertThat(PAGES.get(coordinator(), SHEET).select(".lines tbody th").eachText())
                .startsWith("A1-01", "A1-03");
        assertThat(PAGES.get(coordinator(), SHEET.replace("workshop-1", "workshop-0"))
                        .select(".lines tbody th")
                        .eachText())
                .startsWith("A3-01", "A3-03");
    }

    @Test
    void names_are_full_for_the_coordination_short_for_the_hall_and_first_names_alone_where_the_scope_is_strict() {
        Document short_ = PAGES.get(hall(SESSION), SHEET);
        assertThat(short_.select(".lines tbody td:nth-child(2)").eachText()).startsWith("Bruno C.", "Amina B.");
        assertThat(short_.html()).doesNotContain("Costa", "Benali");
        story.told("programme-dat", new StrictScopeSet(DAT, BULLES, true, DAY));
        for (var actor : List.of(coordinator(), hall(SESSION))) {
            Document strict = PAGES.get(actor, SHEET);
            assertThat(strict.select(".lines tbody td:nth-child(2)").eachText()).startsWith("Bruno", "Amina");
            assertThat(strict.html()).doesNotContain("Costa", "Benali");
        }
        story.told("programme-dat", new StrictScopeSet(DAT, BULLES, false, DAY));
        assertThat(PAGES.get(coordinator(), SHEET).html()).contains("Bruno Costa");
    }

    @Test
    void a_cancelled_workshop_has_no_sheet_to_sign() {
        story.told("session-12", new WorkshopCancelled(SESSION, FIRST, PlanReason.OTHER, DAY));
        Document page = PAGES.get(coordinator(), SHEET);
        assertThat(page.select(".lines")).isEmpty();
        assertThat(page.select(".notice").text()).contains("annulé");
    }

    @Test
    void where_the_signed_sheet_is_kept_shows_with_its_workshop() {
        var binder = TestKeyring.sealed("workshop-1", PersonalField.SHEET_PLACE, "Classeur bleu");
        story.told("session-12", new SheetKept(SESSION, FIRST, binder, DAY));
        Document page = PAGES.get(coordinator(), "/sessions/session-12");
        assertThat(page.select("#atelier-workshop-1 b").text()).isEqualTo("Classeur bleu");
        assertThat(page.select("#classeur-workshop-1").attr("value")).isEqualTo("Classeur bleu");
        assertThat(page.select("form[action$=workshop-1/sheet] input[name=_next]")
                        .attr("value"))
                .isEqualTo("/sessions/session-12#atelier-workshop-1");
    }

    @Test
    void catching_up_opens_only_cells_not_entered_of_workshops_that_are_past() {
        story.told(
                "session-12",
                new WorkshopAdded(SESSION, Story.planned(EARLIER, DAY.minusDays(7)), DAY),
                new AttendanceRecorded(SESSION, EARLIER, WHERE, participant("b"), AttendanceStatus.PRESENT, DAY));
        Document page = PAGES.get(coordinator(), CATCH_UP);
        assertThat(page.select("thead th").eachText())
                .containsExactly("Parent", "Atelier 1 03/03/2025", "Atelier 2 10/03/2025");
        assertThat(page.select("tbody th").eachText()).containsExactly("1. Bruno Costa", "3. Amina Benali");
        assertThat(page.select("tbody tr:first-child td > span").eachText()).containsExactly("Présence");
        assertThat(page.select("select").eachAttr("name"))
                .containsExactly("lines[0].cells[0].status", "lines[1].cells[0].status", "lines[1].cells[1].status");
        assertThat(page.select("[name='lines[0].cells[0].workshop']").attr("value"))
                .isEqualTo("workshop-1");
        assertThat(page.select("[name='lines[1].person']").attr("value")).isEqualTo("person-a");
        assertThat(page.select("[name='_of.person-a']").attr("value")).isEqualTo("Amina Benali");
        assertThat(page.select("label[for=c-1-0]").text()).isEqualTo("Amina Benali, atelier 1, ligne A3-03");
        assertThat(page.select("select option[selected]")).isEmpty();
        assertThat(PAGES.get(coordinator(), "/sessions/session-12")
                        .select("a[href=" + CATCH_UP + "]")
                        .text())
                .isEqualTo("Rattrapage : 2 ateliers à compléter");
    }

    @Test
    void catching_up_is_designed_when_nothing_is_missing() {
        for (String id : List.of("a", "b")) {
            story.told(
                    "session-12",
                    new AttendanceRecorded(SESSION, FIRST, WHERE, participant(id), AttendanceStatus.NO_NEWS, DAY));
        }
        assertThat(PAGES.get(coordinator(), CATCH_UP).select(".empty").text()).startsWith("Aucune présence ne manque");
        assertThat(PAGES.get(coordinator(), "/sessions/session-12").select("a[href=" + CATCH_UP + "]"))
                .isEmpty();
    }

    @Test
    void what_is_not_theirs_is_not_there_and_other_roles_are_refused() {
        PAGES.get(elsewhere(), SHEET, 404);
        PAGES.get(elsewhere(), CATCH_UP, 404);
        PAGES.get(hall(), SHEET, 404);
        PAGES.get(hall(SESSION), CATCH_UP, 403);
        for (Role role : List.of(Role.FUNDER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            PAGES.get(inRole(role), SHEET, 403);
            PAGES.get(inRole(role), CATCH_UP, 403);
        }
    }

    @Test
    void whoever_has_a_place_since_a_later_day_is_not_missing_from_a_workshop_before_but_may_be_caught_up() {
        story.told(
                "session-12",
                new AttendanceRecorded(SESSION, FIRST, WHERE, participant("b"), AttendanceStatus.PRESENT, DAY),
                new ParentPromoted(SESSION, BULLES, DAT, participant("c"), DAY.plusDays(7)));
        Document attendance = PAGES.get(coordinator(), "/sessions/session-12/ateliers/workshop-1/presences");
        assertThat(attendance.select("#avancement p").text()).isEqualTo("1 saisie sur 2");
        assertThat(attendance.select("select#qui option").eachText()).contains("Chloé Diallo");
        assertThat(PAGES.get(coordinator(), "/aujourdhui")
                        .select("#a-faire ~ ul li .chip")
                        .eachText())
                .contains("1 présence manquante");
        assertThat(PAGES.get(coordinator(), CATCH_UP).select("tbody select")).hasSize(2);
    }
}
