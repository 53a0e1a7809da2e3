package fr.jalon.query.session.calls;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.FIRST;
import static fr.jalon.query.Story.LEA;
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

import fr.jalon.events.people.PersonEvent.PersonErased;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.EnrolmentEvent.ParentWaitlisted;
import fr.jalon.events.session.EnrolmentEvent.ParticipationStopped;
import fr.jalon.events.session.FollowUpEvent.PersonTold;
import fr.jalon.events.session.FollowUpEvent.TellingCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.session.SessionPlanEvent.WorkshopStaffed;
import fr.jalon.events.value.ErasureReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.StopReason;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.WayIn;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.Story;
import fr.jalon.query.http.PageBench;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallPageTest {
    private static final PageBench PAGES = new PageBench(true);
    private static final String TO_TELL = "/sessions/session-12/a-prevenir";
    private static final Place HALL = new Place(new Label("Salle polyvalente"), EAST);
    private static final Place ANNEXE = new Place(new Label("Annexe"), EAST);
    private static final PersonId OMAR = new PersonId("person-omar");
    private static final PersonId AMINA = new PersonId("person-a");

    /** The events told before each story: the eighth is the first change. */
    private static final int BEFORE = 7;

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
                .told(
                        "session-12",
                        scheduled(2),
                        new ParentEnrolled(SESSION, BULLES, DAT, participant("a"), WayIn.ENROLLED, DAY),
                        new ParentWaitlisted(SESSION, BULLES, DAT, participant("b"), DAY),
                        staffed(SECOND, LEA));
    }

    @Test
    void a_move_lists_those_with_a_place_and_the_team_with_call_and_message_links() {
        story.told("session-12", moved(HALL, ANNEXE));
        Document page = PAGES.get(coordinator(), TO_TELL);
        assertThat(page.select(".call b").eachText()).containsExactly("Amina Benali", "Personne sans fiche");
        assertThat(page.select("a[href^=tel]").eachAttr("href")).containsExactly("tel:0612345678");
        assertThat(page.select("a[href^=sms]").attr("href"))
                .isEqualTo(
                        "sms:0612345678?body=Bonjour%2C%20l%E2%80%99atelier%20de%20%C2%AB%20Session%20Y%E2%80%99APP%20n"
                            + "%C2%B0%2012%20%C2%BB%20change.%20Il%20aura%20lieu%20le%20lundi%2017%20mars%20%C3%A0%2014"
                            + "%20h%2030%2C%20Annexe.");
        assertThat(page.select(".call small").eachText()).contains("sans numéro", "06 12 34 56 78", "équipe");
        assertThat(page.select(".card ul.plain li").eachText())
                .containsExactly("Le 10/03/2025 : lieu changé, c’était Salle polyvalente");
        assertThat(page.select(".call form").eachAttr("action"))
                .containsOnly("/commands/sessions/session-12/changes/" + event(1) + "/told");
        assertThat(PAGES.get(coordinator(), "/aujourdhui")
                        .select("a[href=" + TO_TELL + "] + .chip")
                        .text())
                .isEqualTo("à prévenir : 2 personnes");
        assertThat(PAGES.get(coordinator(), "/sessions/session-12")
                        .select("a[href=" + TO_TELL + "]")
                        .text())
                .isEqualTo("À prévenir : 2 personnes");
    }

    @Test
    void whoever_was_told_is_ticked_off_and_can_be_put_back() {
        story.told("session-12", moved(HALL, ANNEXE), new PersonTold(SESSION, event(1), AMINA, DAY));
        assertThat(people()).isEqualTo("à prévenir : 1 personne");
        Document page = PAGES.get(coordinator(), TO_TELL);
        assertThat(page.select(".call:contains(Amina)").text()).contains("prévenue le 17/03/2025 par vous");
        assertThat(page.select(".call:contains(Amina) a")).isEmpty();
        story.told("session-12", new TellingCorrected(SESSION, event(1), AMINA, event(2), DAY));
        assertThat(people()).isEqualTo("à prévenir : 2 personnes");
    }

    @Test
    void a_second_move_renews_the_list() {
        story.told(
                "session-12",
                moved(HALL, ANNEXE),
                new PersonTold(SESSION, event(1), AMINA, DAY),
                new PersonTold(SESSION, event(1), LEA, DAY));
        assertThat(people()).isEmpty();
        story.told("session-12", moved(ANNEXE, HALL));
        assertThat(people()).isEqualTo("à prévenir : 2 personnes");
        Document page = PAGES.get(coordinator(), TO_TELL);
        assertThat(page.select(".call form").eachAttr("action"))
                .containsOnly("/commands/sessions/session-12/changes/" + event(4) + "/told");
        assertThat(page.select(".card ul.plain li")).hasSize(2);
    }

    @Test
    void a_replacement_is_told_to_all_and_a_further_hand_to_that_hand_alone() {
        story.told("session-12", staffed(SECOND, LEA, OMAR));
        assertThat(people()).isEqualTo("à prévenir : 1 personne");
        story.told("session-12", staffed(SECOND, OMAR));
        assertThat(people()).isEqualTo("à prévenir : 3 personnes");
    }

    @Test
    void a_first_team_and_a_workshop_that_is_past_concern_nobody() {
        story.told("session-12", new WorkshopCancelled(SESSION, FIRST, PlanReason.OTHER, DAY));
        assertThat(people()).isEmpty();
        assertThat(PAGES.get(coordinator(), TO_TELL).select(".empty").text()).startsWith("Personne n’est à prévenir");
    }

    @Test
    void what_is_put_off_says_when_it_was_and_what_took_place_needs_no_call() {
        story.told(
                "session-12",
                new WorkshopPostponed(
                        SESSION,
                        SECOND,
                        DAY.plusDays(7).atTime(14, 30),
                        DAY.plusDays(9).atTime(9, 0),
                        DAY.plusDays(9).atTime(11, 0),
                        PlanReason.PUBLIC_HOLIDAY,
                        DAY));
        assertThat(PAGES.get(coordinator(), TO_TELL)
                        .select(".card ul.plain li, .card h2")
                        .eachText())
                .containsExactly(
                        "Atelier du mercredi 19 mars 2025, 9 h, Salle polyvalente",
                        "Le 10/03/2025 : horaire changé, c’était lundi 17 mars 2025, 14 h 30");
        story.told(
                "session-12",
                new WorkshopHeld(SESSION, SECOND, new Where(BULLES, DAT, null, EAST), List.of(), DAY.plusDays(7)));
        assertThat(people()).isEmpty();
    }

    @Test
    void a_cancelled_session_is_told_to_those_who_wait_too_in_one_list() {
        story.told(
                "session-12",
                moved(HALL, ANNEXE),
                new SessionCancelled(SESSION, BULLES, DAT, PlanReason.TOO_FEW_PARTICIPANTS, DAY));
        Document page = PAGES.get(coordinator(), TO_TELL);
        assertThat(page.select("section h2").eachText()).containsExactly("Session annulée");
        assertThat(page.select(".call b").eachText())
                .containsExactly("Amina Benali", "Bruno Costa", "Personne sans fiche");
    }

    @Test
    void whoever_stopped_or_was_erased_is_on_no_list() {
        story.told("session-12", moved(HALL, ANNEXE))
                .told(
                        "session-12",
                        new ParticipationStopped(SESSION, BULLES, DAT, participant("a"), StopReason.NOT_SAID, DAY));
        assertThat(people()).isEqualTo("à prévenir : 1 personne");
        story.told(LEA.value(), new PersonErased(LEA, BULLES, ErasureReason.REQUEST, DAY));
        assertThat(people()).isEmpty();
    }

    @Test
    void is_the_coordinations_own_and_shows_no_number_elsewhere() {
        story.told("session-12", moved(HALL, ANNEXE));
        PAGES.get(elsewhere(), TO_TELL, 404);
        PAGES.get(coordinator(), "/sessions/session-nowhere/a-prevenir", 404);
        PAGES.get(hall(SESSION), TO_TELL, 403);
        for (Role role : List.of(Role.FUNDER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            PAGES.get(inRole(role), TO_TELL, 403);
        }
        assertThat(PAGES.get(coordinator(), "/sessions/session-12").html()).doesNotContain("06 12");
        assertThat(PAGES.get(coordinator(), "/aujourdhui").html()).doesNotContain("06 12");
    }

    private static String people() {
        return PAGES.get(coordinator(), "/aujourdhui")
                .select("a[href=" + TO_TELL + "] + .chip")
                .text();
    }

    private static EventId event(int change) {
        return new EventId("event-" + (BEFORE + change));
    }

    private static WorkshopMoved moved(Place from, Place to) {
        return new WorkshopMoved(SESSION, SECOND, from, to, PlanReason.HALL_UNAVAILABLE, DAY);
    }

    private static WorkshopStaffed staffed(WorkshopId workshop, PersonId... team) {
        return new WorkshopStaffed(
                SESSION,
                workshop,
                List.of(team).stream()
                        .map(person -> new TeamMember(person, TeamStatus.EMPLOYEE))
                        .toList(),
                DAY);
    }
}
