package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A session of sixty people, and one of as many as there may be: every page of it opens, and every form of it can be sent. */
class FullHouseTest {

    private final Demonstration product = Products.openDemonstration();

    @Test
    void sixty_people_are_caught_up_on_over_eight_forgotten_workshops_in_one_save() {
        var crowd = Crowd.in(product, 60, 8);
        var coordinator = Visitor.signedIn(product, crowd.coordinator());
        var session = coordinator.open(crowd.page());
        assertThat(session.select(".grid tbody tr")).hasSize(60);
        assertThat(session.select(".lede").text()).contains("60 places prises sur 60");
        assertThat(session.text()).contains("Rattrapage : 8 ateliers à compléter");
        assertThat(coordinator.open(crowd.sheet(2)).select(".lines tbody tr")).hasSize(64);

        var grid = coordinator.open(crowd.page() + "/rattrapage");
        assertThat(grid.select("tbody tr")).hasSize(60);
        assertThat(grid.select("tbody select")).hasSize(480);
        coordinator.fillIn(grid, "main form", everybody(grid));
        var saved = nothingLeft(coordinator, crowd);
        assertThat(saved.select(".grid tbody tr:last-child").text())
                .contains("Parent 060 Durand", "P P P P P P P P P – 9");

        // Somebody more waits for a place; whoever is known is offered in the list.
        var family = Association.told(crowd.asking().command("/commands/families", """
            {"homeArea": "UNKNOWN", "adults": [{"firstName": "Parent 061", "linkToChild": "OTHER"}]}\
            """));
        var enrolling =
                coordinator.open(crowd.page() + "?after=" + family.token().orElseThrow());
        assertThat(enrolling.select("#inscrire option").eachText()).containsExactly("Choisir…", "Parent 061");
        var waiting = coordinator.fillIn(
                enrolling,
                "form[action$=/enrolments]",
                Map.of("person", family.json().get("adults").get(0).asString()));
        assertThat(waiting.select(".lede").text()).contains("1 en attente");
    }

    @Test
    void two_hundred_people_open_on_every_page_and_are_caught_up_on_in_parts_that_are_each_saved_whole() {
        var crowd = Crowd.in(product, 200, 4);
        var coordinator = Visitor.signedIn(product, crowd.coordinator());
        assertThat(coordinator.open(crowd.page()).select(".grid tbody tr")).hasSize(200);
        assertThat(coordinator.open(crowd.register(2)).select("fieldset.person"))
                .hasSize(200);
        assertThat(coordinator.open(crowd.sheet(2)).select(".lines tbody tr")).hasSize(204);
        var grid = coordinator.open(crowd.page() + "/rattrapage");
        assertThat(grid.select("tbody select")).hasSize(600);
        assertThat(grid.select(".notice").text()).contains("1 autre atelier viendra une fois ceux-ci saisis.");
        coordinator.fillIn(grid, "main form", everybody(grid));
        var rest = await().until(
                        () -> coordinator.open(crowd.page() + "/rattrapage"),
                        left -> left.select("tbody select").size() == 200);
        coordinator.fillIn(rest, "main form", everybody(rest));
        nothingLeft(coordinator, crowd);
    }

    /** So many at once take the views a moment. */
    private static Document nothingLeft(Visitor coordinator, Crowd crowd) {
        return await().until(
                        () -> coordinator.open(crowd.page()),
                        session -> session.select("a:contains(Rattrapage)").isEmpty());
    }

    private static Map<String, String> everybody(Document grid) {
        var marks = new HashMap<String, String>();
        grid.select("tbody select").eachAttr("name").forEach(name -> marks.put(name, "PRESENT"));
        return marks;
    }
}
