package fr.jalon.query.session.calls;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.SECOND;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.participant;
import static fr.jalon.query.Story.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopMoved;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.Place;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.WayIn;
import fr.jalon.query.Story;
import fr.jalon.query.http.PageBench;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A session of sixty people to be told: a page at a time, and every one of them on some page. */
class LongCallListTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final String TO_TELL = "/sessions/session-12/a-prevenir";
    private static final int PEOPLE = 60;

    @Test
    void everybody_is_on_some_page_under_the_change_they_are_to_be_told() {
        Story story = new Story(List.of("session", "person", "programme-choice", "sheet", "to-tell").stream()
                        .map(PAGES::projection)
                        .toArray(fr.jalon.events.Projection[]::new))
                .told("programme-dat", launched())
                .told("session-12", scheduled(PEOPLE));
        for (int i = 10; i < 10 + PEOPLE; i++) {
            story.told("family-n" + i, family("n" + i, "Parent" + i, "Benali"))
                    .told(
                            "session-12",
                            new ParentEnrolled(SESSION, BULLES, DAT, participant("n" + i), WayIn.ENROLLED, DAY));
        }
        story.told(
                "session-12",
                new WorkshopMoved(
                        SESSION,
                        SECOND,
                        new Place(new Label("Salle polyvalente"), EAST),
                        new Place(new Label("Annexe"), EAST),
                        PlanReason.HALL_UNAVAILABLE,
                        DAY));

        Document first = PAGES.get(coordinator(), TO_TELL);
        assertThat(first.select(".call")).hasSize(50);
        assertThat(first.text()).contains("61 personnes restent à prévenir", "1 à 50 sur 61");
        Document second = PAGES.get(
                coordinator(), first.select("nav[aria-label^=Pages] a").attr("href"));
        assertThat(second.select("section h2").eachText())
                .isEqualTo(first.select("section h2").eachText());
        assertThat(second.select(".call b").eachText()).hasSize(11).startsWith("Parent60 Benali");
        assertThat(second.text()).contains("61 personnes restent à prévenir", "51 à 61 sur 61");
        assertThat(second.select(".call input[name=_next]").attr("value")).isEqualTo(TO_TELL + "?page=1#liste-0");
        assertThat(PAGES.get(coordinator(), TO_TELL + "?page=7").select(".call"))
                .hasSize(11);
    }
}
