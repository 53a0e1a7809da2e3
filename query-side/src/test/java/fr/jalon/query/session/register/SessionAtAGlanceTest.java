package fr.jalon.query.session.register;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.EAST;
import static fr.jalon.query.Story.SESSION;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.participant;
import static fr.jalon.query.Story.planned;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Projection;
import fr.jalon.events.programme.IndicatorDefinition;
import fr.jalon.events.programme.Measure.Distinct;
import fr.jalon.events.programme.ProgrammeEvent.IndicatorDefined;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.EnrolmentEvent.ParentWaitlisted;
import fr.jalon.events.session.SessionPlanEvent.SessionCompleted;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopHeld;
import fr.jalon.events.value.CountedUnit;
import fr.jalon.events.value.Identity;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Reach;
import fr.jalon.events.value.WayIn;
import fr.jalon.events.value.Where;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.Story;
import fr.jalon.query.http.PageBench;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Is it full, and what is missing to complete it? Today is 17 March 2025; six workshops, a week apart, four of which are past. */
class SessionAtAGlanceTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final String PAGE = "/sessions/session-12";
    private static final Where WHERE = new Where(BULLES, DAT, null, EAST);

    private Story story;

    @BeforeEach
    void told() {
        story = new Story(Stream.of("session", "person", "programme-choice", "sheet", "to-tell")
                        .map(PAGES::projection)
                        .toArray(Projection[]::new))
                .told("programme-dat", launched());
    }

    private void scheduled(int capacity) {
        story.told(
                "session-12",
                new SessionScheduled(
                        SESSION,
                        BULLES,
                        DAT,
                        null,
                        new Label("Session Y’APP n° 12"),
                        capacity,
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(i -> planned(workshop(i), DAY.plusWeeks(i - 4)))
                                .toList(),
                        DAY.minusDays(60)));
    }

    private static WorkshopId workshop(int number) {
        return new WorkshopId("workshop-g" + number);
    }

    private void held(int... numbers) {
        for (int number : numbers) {
            story.told(
                    "session-12",
                    new WorkshopHeld(SESSION, workshop(number), WHERE, List.of(), DAY.plusWeeks(number - 4)));
        }
    }

    private static String missing() {
        return PAGES.get(coordinator(), PAGE).select("#manque").text();
    }

    @Test
    void what_is_missing_counts_what_was_held_what_is_past_and_what_is_to_come() {
        scheduled(8);
        held(1, 2);
        assertThat(missing())
                .isEqualTo("Il manque 1 atelier tenu (2 sur 6, il en faut 3) ; 3 sont passés et restent à marquer"
                        + " comme tenus ; 1 est à venir.");
        held(3, 4, 5);
        assertThat(missing())
                .isEqualTo("Rien ne manque : 5 ateliers tenus sur 6, il en fallait 3 ; 1 est à venir : la session se"
                        + " termine après.");
        assertThat(PAGES.get(coordinator(), PAGE).select("#fin ~ form button.primary"))
                .isEmpty();
        story.told("session-12", cancelled(6));
        assertThat(missing()).isEqualTo("Rien ne manque : 5 ateliers tenus sur 6, il en fallait 3.");
        assertThat(PAGES.get(coordinator(), PAGE).select("#fin ~ form button.primary"))
                .hasSize(1);
    }

    @Test
    void the_share_is_the_one_its_programme_defines_and_a_cancelled_workshop_stays_in_the_whole() {
        scheduled(8);
        held(1, 2, 3);
        story.told("session-12", cancelled(4), cancelled(5), cancelled(6));
        assertThat(missing()).startsWith("Rien ne manque : 3 ateliers tenus sur 6");
        story.told(
                "programme-dat",
                new IndicatorDefined(
                        DAT,
                        BULLES,
                        new IndicatorId("sessions-completed"),
                        1,
                        new IndicatorDefinition(
                                new Label("Sessions terminées"),
                                new Label("Une session compte une fois."),
                                CountedUnit.SESSIONS,
                                Reach.DIRECT,
                                new Distinct("session-completed", Identity.SESSION, 1, null, new BigDecimal("0.75"))),
                        DAY));
        assertThat(missing()).isEqualTo("Il manque 2 ateliers tenus (3 sur 6, il en faut 5).");
    }

    @Test
    void nothing_is_asked_of_a_session_that_is_over() {
        scheduled(8);
        held(1, 2, 3);
        story.told("session-12", new SessionCompleted(SESSION, BULLES, DAT, null, List.of(EAST), 6, 3, DAY));
        assertThat(missing()).isEmpty();
    }

    /** The drawing and its table say the same: places taken, free, and who waits. */
    @ParameterizedTest
    @CsvSource({"5, 3, 0, 2", "3, 3, 2, 0", "3, 5, 1, 0", "13, 12, 0, 1"})
    void the_seats_are_drawn_as_their_table_says(int capacity, int enrolled, int waiting, int free) {
        scheduled(capacity);
        for (int i = 0; i < enrolled; i++) {
            story.told(
                    "session-12", new ParentEnrolled(SESSION, BULLES, DAT, participant("in" + i), WayIn.ENROLLED, DAY));
        }
        for (int i = 0; i < waiting; i++) {
            story.told("session-12", new ParentWaitlisted(SESSION, BULLES, DAT, participant("w" + i), DAY));
        }
        Document page = PAGES.get(coordinator(), PAGE);
        assertThat(page.select("svg.seats circle.taken")).hasSize(enrolled);
        assertThat(page.select("svg.seats circle.free")).hasSize(free);
        assertThat(page.select("svg.seats rect.waiting")).hasSize(waiting);
        assertThat(page.select("svg.seats ~ details tbody td").eachText())
                .containsExactly(String.valueOf(enrolled), String.valueOf(free), String.valueOf(waiting));
        assertThat(page.select("svg.seats").attr("viewBox"))
                .isEqualTo("0 0 288 " + 24 * ((enrolled + free + waiting + 11) / 12));
        assertThat(page.select("svg.seats circle, svg.seats rect").stream()
                        .map(mark -> mark.attr("cx") + mark.attr("x") + "/" + mark.attr("cy") + mark.attr("y")))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_empty_session_has_no_drawing_of_seats() {
        scheduled(5);
        Document page = PAGES.get(coordinator(), PAGE);
        assertThat(page.select("svg.seats")).isEmpty();
        assertThat(page.select("[aria-labelledby=places] p").eachText().getFirst())
                .isEqualTo("5 places libres sur 5.");
    }

    private static WorkshopCancelled cancelled(int number) {
        return new WorkshopCancelled(SESSION, workshop(number), PlanReason.OTHER, DAY);
    }
}
