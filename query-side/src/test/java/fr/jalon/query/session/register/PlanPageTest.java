package fr.jalon.query.session.register;

import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.launched;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.query.Story;
import fr.jalon.query.http.PageBench;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Planning a session: the first workshop is asked for, the others wait folded. */
class PlanPageTest {
    private static final PageBench PAGES = new PageBench(false);

    @BeforeEach
    void a_programme() {
        new Story(PAGES.projection("session"), PAGES.projection("person"), PAGES.projection("programme-choice"))
                .told("programme-dat", launched());
    }

    @Test
    void planning_offers_the_programmes_places_and_closes_up_empty_rows() {
        Document page = PAGES.get(coordinator(), "/sessions/nouvelle");
        assertThat(page.select("form[action=/commands/sessions] input[name=programme]")
                        .attr("value"))
                .isEqualTo("programme-dat");
        assertThat(page.select("select[name='workshops[0].territory'] option").eachText())
                .containsExactly("Choisir…", "Est");
        assertThat(page.select("[data-row] [required]").eachAttr("name"))
                .containsExactly(
                        "workshops[0].start", "workshops[0].end", "workshops[0].place", "workshops[0].territory");
        assertThat(page.select("[data-row]")).hasSize(6);
        assertThat(page.select("details[data-row]:not([open]) > summary").eachText())
                .as("on a phone the first workshop alone is unfolded")
                .containsExactly("Atelier 2", "Atelier 3", "Atelier 4", "Atelier 5", "Atelier 6");
        assertThat(page.select("form[action=/commands/sessions] input[name=_next]")
                        .attr("value"))
                .isEqualTo("/sessions/{id}");
    }
}
