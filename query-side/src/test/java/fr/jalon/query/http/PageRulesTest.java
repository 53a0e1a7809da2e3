package fr.jalon.query.http;

import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.hall;
import static fr.jalon.query.Story.inRole;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.participant;
import static fr.jalon.query.Story.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.session.AttendanceEvent.AttendanceRecorded;
import fr.jalon.events.session.EnrolmentEvent.ParentEnrolled;
import fr.jalon.events.session.SessionPlanEvent.WorkshopCancelled;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PlanReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.WayIn;
import fr.jalon.events.value.Where;
import fr.jalon.query.Story;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of these roles: it can be read aloud, worked by keyboard and without a script. */
class PageRulesTest {
    private static final PageBench PAGES = new PageBench(true);
    private static final String PRESENCES = "/sessions/session-12/ateliers/workshop-1/presences";

    @BeforeAll
    static void told() {
        Story story = new Story(
                PAGES.projection("session"),
                PAGES.projection("person"),
                PAGES.projection("family"),
                PAGES.projection("programme-choice"),
                PAGES.projection("sheet"),
                PAGES.projection("to-tell"));
        story.told("programme-dat", launched())
                .told("family-ra", family("ra", "Amina", "Benali"))
                .told("family-rb", family("rb", "Bruno", "Costa"))
                .told(
                        "session-12",
                        scheduled(8),
                        new ParentEnrolled(
                                Story.SESSION, Story.BULLES, Story.DAT, participant("ra"), WayIn.ENROLLED, Story.DAY),
                        new AttendanceRecorded(
                                Story.SESSION,
                                Story.FIRST,
                                new Where(Story.BULLES, Story.DAT, null, Story.EAST),
                                participant("ra"),
                                AttendanceStatus.PRESENT,
                                Story.DAY),
                        new ParentEnrolled(
                                Story.SESSION, Story.BULLES, Story.DAT, participant("rb"), WayIn.ENROLLED, Story.DAY),
                        new WorkshopCancelled(Story.SESSION, Story.SECOND, PlanReason.HALL_UNAVAILABLE, Story.DAY));
    }

    static Stream<Arguments> pages() {
        Actor administrator = inRole(Role.ADMINISTRATOR);
        return Stream.of(
                Arguments.of("/aujourdhui", coordinator()),
                Arguments.of("/aujourdhui", hall(Story.SESSION)),
                Arguments.of(PRESENCES, coordinator()),
                Arguments.of(PRESENCES, hall(Story.SESSION)),
                Arguments.of(PRESENCES + "/person-ra/correction", coordinator()),
                Arguments.of("/sessions", coordinator()),
                Arguments.of("/sessions/nouvelle", coordinator()),
                Arguments.of("/sessions/session-12", coordinator()),
                Arguments.of("/sessions/session-12/a-prevenir", coordinator()),
                Arguments.of("/sessions/session-12/rattrapage", coordinator()),
                Arguments.of("/sessions/session-12/ateliers/workshop-1/feuille", coordinator()),
                Arguments.of("/sessions/session-12/ateliers/workshop-1/feuille", hall(Story.SESSION)),
                Arguments.of("/familles", coordinator()),
                Arguments.of("/familles/nouvelle", coordinator()),
                Arguments.of("/familles/family-ra", coordinator()),
                Arguments.of("/parcours/personne/person-ra", coordinator()),
                Arguments.of("/professionnels", coordinator()),
                Arguments.of("/comptes", administrator),
                Arguments.of("/organisations", administrator),
                Arguments.of("/mot-de-passe", administrator));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_holds_the_rules(String address, Actor actor) {
        Document page = PAGES.get(actor, address);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#contenu")).hasSize(1);
        assertThat(page.select("[style], script:not([src]), [onclick], [onsubmit]"))
                .isEmpty();
        assertThat(page.select(".demo").text()).contains("lundi 17 mars 2025");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
        assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby"))
                .isSubsetOf(ids);
        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .allMatch(field -> isNamed(page, field), "every field has a label");
        assertThat(page.select("form[method=post][action^=/commands]"))
                .allMatch(
                        form -> form.select("> input[name=_key][value~=.{36}]").size() == 1)
                .allMatch(form -> form.select("> input[name=_next][value^=/]").size() == 1)
                .allMatch(form -> form.select("button[type=submit]").size() == 1);
        assertThat(page.select("form")).allMatch(form -> form.attr("method").equals("post"));
        assertThat(page.select("input[name=_key]").eachAttr("value")).doesNotHaveDuplicates();
        assertThat(page.select("button, a.button")).allMatch(Element::hasText);
    }

    private static boolean isNamed(Document page, Element field) {
        return field.closest("label") != null
                || (field.hasAttr("id")
                        && page.select("label[for=" + field.id() + "]").size() == 1);
    }
}
