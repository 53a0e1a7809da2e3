package fr.jalon.query.session.register;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.participant;
import static fr.jalon.query.Story.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.SessionPlanEvent.SessionCancellationCorrected;
import fr.jalon.events.session.SessionPlanEvent.SessionCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancellationCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHoldingCorrected;
import fr.jalon.events.session.SessionPlanEvent.WorkshopPostponed;
import fr.jalon.events.value.CorrectionReason;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.TeamMember;
import fr.jalon.events.value.TeamStatus;
import fr.jalon.events.value.WayIn;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.Story;
import fr.jalon.query.http.PageBench;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page of a session offers and shows once something about it was a mistake. */
class SecondThoughtsPageTest {
    private static final PageBench PAGES = new PageBench(true);
    private static final Where WHERE = new Where(BULLES, DAT, null, EAST);
    private static final WorkshopId FIRST = new WorkshopId("workshop-1");
    private static final EventId MISTAKE = new EventId("event-mistake");
    private static final String COMMANDS = "/commands/sessions/session-12";

    private Story story;

    @BeforeEach
    void told() {
        story = new Story(
                PAGES.projection("session"), PAGES.projection("person"), PAGES.projection("programme-choice"));
        story.told("programme-dat", launched())
                .told("family-a", family("a", "Amina", "Benali"))
                .told(
                        "session-12",
                        scheduled(8),
                        new ParentEnrolled(SESSION, BULLES, DAT, participant("a"), WayIn.ENROLLED, DAY));
    }

    @Test
    void a_session_cancelled_by_mistake_is_restored_by_a_form() {
        story.told("session-12", new SessionCancelled(SESSION, BULLES, DAT, PlanReason.OTHER, DAY));
        assertThat(actions()).contains(COMMANDS + "/cancellation/correction").doesNotContain(COMMANDS + "/completion");
        story.told(
                "session-12",
                new SessionCancellationCorrected(SESSION, BULLES, DAT, MISTAKE, CorrectionReason.ENTRY_MISTAKE, DAY));
        assertThat(actions()).contains(COMMANDS + "/completion").doesNotContain(COMMANDS + "/cancellation/correction");
    }

    @Test
    void so_is_a_workshop() {
        String restore = COMMANDS + "/workshops/workshop-1/cancellation/correction";
        story.told("session-12", new WorkshopCancelled(SESSION, FIRST, PlanReason.OTHER, DAY));
        assertThat(actions()).contains(restore);
        story.told(
                "session-12",
                new WorkshopCancellationCorrected(SESSION, FIRST, MISTAKE, CorrectionReason.ENTRY_MISTAKE, DAY));
        assertThat(actions()).doesNotContain(restore).contains(COMMANDS + "/workshops/workshop-1/postponement");
    }

    @Test
    void a_holding_taken_back_shows_the_planned_team_again() {
        var planned = PAGES.get(coordinator(), "/sessions/session-12")
                .select("#atelier-workshop-1 p.soft")
                .text();
        story.told(
                "session-12",
                new WorkshopHeld(
                        SESSION,
                        FIRST,
                        WHERE,
                        List.of(new TeamMember(new PersonId("person-pa"), TeamStatus.PARENT)),
                        DAY));
        var held = PAGES.get(coordinator(), "/sessions/session-12");
        assertThat(held.select("#atelier-workshop-1 p.soft").text())
                .isNotEqualTo(planned)
                .contains("parent référent");
        assertThat(held.select("#atelier-workshop-1 input[name=on]").attr("value"))
                .isEqualTo("2025-03-10");
        story.told(
                "session-12",
                new WorkshopHoldingCorrected(SESSION, FIRST, MISTAKE, CorrectionReason.ENTRY_MISTAKE, DAY));
        assertThat(PAGES.get(coordinator(), "/sessions/session-12")
                        .select("#atelier-workshop-1 p.soft")
                        .text())
                .isEqualTo(planned);
    }

    @Test
    void ahead_of_the_day_one_only_notes_who_sent_word() {
        String presences = "/sessions/session-12/ateliers/workshop-2/presences";
        assertThat(PAGES.get(coordinator(), presences).select("#lignes button").eachText())
                .containsExactly("Présence", "A prévenu", "Sans nouvelles");
        var tomorrow = DAY.plusDays(8);
        story.told(
                "session-12",
                new WorkshopPostponed(
                        SESSION,
                        new WorkshopId("workshop-2"),
                        DAY.plusDays(7).atTime(14, 30),
                        tomorrow.atTime(14, 30),
                        tomorrow.atTime(16, 0),
                        PlanReason.OTHER,
                        DAY));
        var page = PAGES.get(coordinator(), presences);
        assertThat(page.select("#lignes button").eachText()).containsExactly("A prévenu", "Non saisi");
        assertThat(page.select("main form").eachAttr("action"))
                .containsOnly(COMMANDS + "/workshops/workshop-2/attendance");
    }

    private List<String> actions() {
        return PAGES.get(coordinator(), "/sessions/session-12")
                .select("form[method=post]")
                .eachAttr("action");
    }
}
