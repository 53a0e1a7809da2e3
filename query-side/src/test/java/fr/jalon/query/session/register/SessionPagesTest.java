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

import fr.jalon.events.Actor;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.AttendanceEvent.ChildrenCounted;
import fr.jalon.events.session.AttendanceEvent.PeopleCountedWithoutName;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.EnrolmentEvent.ParentWaitlisted;
import fr.jalon.events.session.EnrolmentEvent.ParticipationStopped;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.StopReason;
import fr.jalon.events.value.WayIn;
import fr.jalon.events.value.Where;
import fr.jalon.query.Story;
import fr.jalon.query.http.PageBench;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionPagesTest {
    private static final PageBench PAGES = new PageBench(true);
    private static final Where WHERE = new Where(BULLES, DAT, null, EAST);
    private static final String FIRST_PRESENCES = "/sessions/session-12/ateliers/workshop-1/presences";

    private Story story;

    @BeforeEach
    void told() {
        story = new Story(
                PAGES.projection("session"),
                PAGES.projection("person"),
                PAGES.projection("programme-choice"),
                PAGES.projection("sheet"),
                PAGES.projection("to-tell"));
        story.told("programme-dat", launched());
    }

    private void filled() {
        story.told("family-a", family("a", "Amina", "Benali"))
                .told("family-b", family("b", "Bruno", "Costa"))
                .told("family-c", family("c", "Chloé", "Diallo"))
                .told(
                        "session-12",
                        scheduled(1),
                        new ParentEnrolled(SESSION, BULLES, DAT, participant("a"), WayIn.ENROLLED, DAY),
                        new ParentWaitlisted(SESSION, BULLES, DAT, participant("b"), DAY));
    }

    @Test
    void today_says_where_and_when_what_is_late_and_who_waits() {
        filled();
        Document page = PAGES.get(coordinator(), "/aujourdhui");
        assertThat(page.select("#prochain ~ .sentence").text())
                .isEqualTo("lundi 17 mars 2025, 14 h 30 Salle polyvalente");
        assertThat(page.select("#prochain ~ p a.primary").attr("href"))
                .isEqualTo("/sessions/session-12/ateliers/workshop-2/presences");
        assertThat(page.select("#a-faire ~ ul li .chip").eachText()).containsExactly("1 présence manquante");
        assertThat(page.select("#attente ~ ul li .chip").eachText()).containsExactly("1 personne attend");
        assertThat(page.select(".demo").text()).contains("lundi 17 mars 2025");
        assertThat(page.select("nav a[aria-current=page]").eachText()).containsExactly("Aujourd’hui");
    }

    @Test
    void today_is_designed_when_there_is_nothing() {
        Document page = PAGES.get(coordinator(), "/aujourdhui");
        assertThat(page.select(".empty")).hasSize(3);
    }

    @Test
    void attendance_shows_nothing_ticked_beforehand_and_counts_what_is_entered() {
        filled();
        Document page = PAGES.get(coordinator(), FIRST_PRESENCES);
        assertThat(page.select("h1").text()).isEqualTo("Atelier 1 sur 2");
        assertThat(page.select("#avancement p").text()).isEqualTo("0 saisie sur 1");
        assertThat(page.select("fieldset.person legend").eachText()).containsExactly("Amina Benali Non saisi");
        assertThat(page.select("fieldset.person button").eachText())
                .containsExactly("Présence", "A prévenu", "Sans nouvelles");
        assertThat(page.select("[aria-pressed=true]")).isEmpty();
        assertThat(page.select("fieldset.person form").eachAttr("action"))
                .containsOnly("/commands/sessions/session-12/workshops/workshop-1/attendance");
        assertThat(page.select("fieldset.person input[name=_key]").eachAttr("value"))
                .doesNotHaveDuplicates();
        assertThat(page.select("select#qui option[value]").eachText())
                .containsExactly("Choisir…", "Bruno Costa", "Chloé Diallo");
    }

    @Test
    void attendance_shows_what_was_recorded_and_sends_back_what_was_seen() {
        filled();
        story.told(
                "session-12",
                new AttendanceRecorded(SESSION, FIRST, WHERE, participant("a"), AttendanceStatus.SENT_WORD, DAY),
                new ChildrenCounted(SESSION, FIRST, WHERE, 5, null, DAY),
                new PeopleCountedWithoutName(SESSION, FIRST, WHERE, 2, null, DAY),
                new WorkshopHeld(SESSION, FIRST, WHERE, List.of(), DAY));
        Document page = PAGES.get(coordinator(), FIRST_PRESENCES);
        assertThat(page.select("#avancement p").text()).isEqualTo("1 saisie sur 1");
        assertThat(page.select("[aria-pressed=true]").eachText()).containsExactly("A prévenu");
        assertThat(page.select("fieldset.person input[name=seen]").eachAttr("value"))
                .containsOnly("SENT_WORD");
        assertThat(page.select("#compte-enfants output").text()).isEqualTo("5");
        assertThat(page.select("#compte-enfants input[name=children]").eachAttr("value"))
                .containsExactly("4", "6");
        assertThat(page.select("#compte-sans-nom input[name=people]").eachAttr("value"))
                .containsExactly("1", "3");
        assertThat(page.select("#nommer form").attr("action"))
                .isEqualTo("/commands/sessions/session-12/workshops/workshop-1/unnamed/naming");
        assertThat(page.select("[data-saved]").text()).isEqualTo("Atelier tenu le 10/03/2025");
    }

    @Test
    void animation_sees_first_name_and_initial_of_its_own_sessions_only() {
        filled();
        Document page = PAGES.get(hall(SESSION), FIRST_PRESENCES);
        assertThat(page.select("fieldset.person legend").eachText()).containsExactly("Amina B. Non saisi");
        assertThat(page.select("select#qui option").eachText()).containsExactly("Choisir…", "Bruno C.");
        assertThat(page.html()).doesNotContain("Benali", "Costa", "Diallo", "/familles/");
        assertThat(PAGES.get(hall(SESSION), "/aujourdhui").select("a.button").eachAttr("href"))
                .containsExactly("/sessions/session-12/ateliers/workshop-2/presences", FIRST_PRESENCES);
        PAGES.get(hall(), FIRST_PRESENCES, 404);
        assertThat(PAGES.get(hall(), "/aujourdhui").select("a.button")).isEmpty();
        PAGES.get(hall(SESSION), "/sessions/session-12", 403);
        PAGES.get(hall(SESSION), "/sessions", 403);
    }

    @Test
    void somebody_new_is_received_with_a_first_name_and_relatives_of_the_list_alone() {
        filled();
        for (Actor actor : List.of(coordinator(), hall(SESSION))) {
            var form = PAGES.get(actor, FIRST_PRESENCES).select("form[action$=/workshop-1/newcomers]");
            assertThat(form.select("[required]").eachAttr("name")).containsExactly("firstName", "linkToChild");
            assertThat(form.select("select[name=sameFamilyAs] option").eachAttr("value"))
                    .containsExactly("", "person-a");
            assertThat(form.select("select[name=invitedBy] option").eachAttr("value"))
                    .containsExactly("", "person-a");
            assertThat(form.select("input[name=_next]").attr("value")).isEqualTo(FIRST_PRESENCES + "#p-{id}");
        }
        assertThat(PAGES.get(hall(SESSION), FIRST_PRESENCES).html()).doesNotContain("Chloé", "Diallo", "Benali");
    }

    @Test
    void whoever_was_there_is_ticked_for_the_form_that_holds_the_workshop() {
        filled();
        Document page = PAGES.get(coordinator(), FIRST_PRESENCES);
        assertThat(page.select("form#tenir").attr("action")).endsWith("/workshop-1/holding");
        assertThat(page.select("input[type=checkbox][form=tenir]").eachAttr("value"))
                .containsExactly("person-lea");
        story.told("session-12", new WorkshopHeld(SESSION, FIRST, WHERE, List.of(), DAY));
        assertThat(PAGES.get(coordinator(), FIRST_PRESENCES).select("input[type=checkbox], form#tenir"))
                .isEmpty();
    }

    @Test
    void the_hall_closes_fifteen_days_after_the_last_workshop_that_was_not_cancelled() {
        var early = LocalDate.of(2025, 3, 1);
        story.told(
                "session-12",
                new SessionScheduled(
                        SESSION,
                        BULLES,
                        DAT,
                        null,
                        new Label("Session Y’APP n° 12"),
                        9,
                        List.of(Story.planned(FIRST, early), Story.planned(SECOND, DAY)),
                        DAY.minusDays(30)));
        PAGES.get(hall(SESSION), FIRST_PRESENCES);
        story.told("session-12", new WorkshopCancelled(SESSION, SECOND, PlanReason.HALL_UNAVAILABLE, DAY));
        PAGES.get(hall(SESSION), FIRST_PRESENCES, 403);
        PAGES.get(coordinator(), FIRST_PRESENCES);
        story.told("session-12", new WorkshopHeld(SESSION, FIRST, WHERE, List.of(), early.plusDays(1)));
        PAGES.get(hall(SESSION), FIRST_PRESENCES);
    }

    @Test
    void what_waits_on_a_phone_waits_for_the_account_that_tapped_it() {
        filled();
        assertThat(PAGES.get(hall(SESSION), FIRST_PRESENCES).body().attr("data-hall"))
                .isEqualTo("account-hall");
        assertThat(PAGES.get(inRole(Role.AUDITOR), "/historique").select("[data-hall], script[type=module]"))
                .isEmpty();
    }

    @Test
    void a_session_shows_its_grid_its_places_and_the_version_of_its_plan() {
        filled();
        story.told(
                "session-12",
                new AttendanceRecorded(SESSION, FIRST, WHERE, participant("a"), AttendanceStatus.PRESENT, DAY));
        Document page = PAGES.get(coordinator(), "/sessions/session-12");
        assertThat(page.select("table.grid tbody tr").eachText())
                .containsExactly("1. Amina Benali P – 1 Attestation de Amina Benali");
        assertThat(page.select("table.grid td a").attr("href")).isEqualTo(FIRST_PRESENCES + "/person-a/correction");
        assertThat(page.select("form[action$=/promotion]"))
                .as("no place to give while it is full")
                .isEmpty();
        assertThat(page.select("[aria-labelledby=places]").text())
                .contains("La session est complète : une place se donne quand une personne arrête.");
        assertThat(page.select("input[name=_version]").eachAttr("value")).containsOnly("3");
        assertThat(page.select("form[action$=workshop-2/move] option[selected]").attr("value"))
                .isEqualTo("territory-east");
        assertThat(page.select("#places ~ p").eachText().getFirst())
                .isEqualTo("La session est complète : 1 place prise sur 1.");
    }

    @Test
    void a_place_that_is_free_may_be_given_to_whoever_waits() {
        filled();
        story.told(
                "session-12",
                new ParticipationStopped(SESSION, BULLES, DAT, participant("a"), StopReason.NOT_SAID, DAY));
        assertThat(PAGES.get(coordinator(), "/sessions/session-12")
                        .select("form[action$=/promotion]")
                        .eachAttr("action"))
                .containsExactly(
                        "/commands/sessions/session-12/enrolments/person-b/promotion",
                        "/commands/sessions/session-12/enrolments/promotion");
    }

    @Test
    void a_cancelled_workshop_takes_no_attendance_and_leaves_the_numbering() {
        filled();
        story.told("session-12", new WorkshopCancelled(SESSION, FIRST, PlanReason.HALL_UNAVAILABLE, DAY));
        assertThat(PAGES.get(coordinator(), FIRST_PRESENCES).select("fieldset")).isEmpty();
        String second = "/sessions/session-12/ateliers/" + SECOND + "/presences";
        assertThat(PAGES.get(coordinator(), second).select("h1").text()).isEqualTo("Atelier 1 sur 1");
    }

    @Test
    void what_belongs_to_another_organisation_is_not_there() {
        filled();
        PAGES.get(elsewhere(), "/sessions/session-12", 404);
        Document refused = PAGES.get(elsewhere(), FIRST_PRESENCES, 404);
        assertThat(refused.select("h1").text()).isEqualTo("Introuvable");
        assertThat(refused.select("nav a")).isNotEmpty();
        assertThat(PAGES.get(elsewhere(), "/sessions").select("ul.rows li")).isEmpty();
    }

    @Test
    void other_roles_are_refused_here() {
        filled();
        for (Role role : List.of(Role.FUNDER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            for (String address : List.of(
                    "/aujourdhui", "/sessions", "/sessions/nouvelle", "/sessions/session-12", FIRST_PRESENCES)) {
                PAGES.get(inRole(role), address, 403);
            }
        }
    }

    @Test
    void the_list_of_sessions_is_designed_empty_and_filled() {
        assertThat(PAGES.get(coordinator(), "/sessions").select(".empty").text())
                .startsWith("Aucune session");
        filled();
        assertThat(PAGES.get(coordinator(), "/sessions").select("ul.rows .chip").eachText())
                .containsExactly("0 atelier tenu sur 2", "1 place prise sur 1", "1 en attente");
    }

    @Test
    void the_same_story_told_again_gives_the_same_tables() {
        filled();
        String before = PAGES.get(coordinator(), "/sessions").select("main").text();
        told();
        filled();
        assertThat(PAGES.get(coordinator(), "/sessions").select("main").text()).isEqualTo(before);
    }
}
