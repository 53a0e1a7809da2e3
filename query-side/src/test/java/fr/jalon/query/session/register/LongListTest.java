package fr.jalon.query.session.register;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAT;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.Story.family;
import static fr.jalon.query.Story.launched;
import static fr.jalon.query.Story.planned;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.operations.OperationsEvent.ListExported;
import fr.jalon.events.session.SessionPlanEvent.SessionScheduled;
import fr.jalon.events.value.ExportId;
import fr.jalon.events.value.ExportPurpose;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.NamedList;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.Story;
import fr.jalon.query.http.PageBench;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists of more than three hundred: a page at a time, in the order asked for, and whole as a file. */
class LongListTest {
    private static final PageBench PAGES = new PageBench(false);
    private static final int MANY = 320;

    @BeforeAll
    static void many_of_each() {
        Story story = new Story(
                PAGES.projection("session"),
                PAGES.projection("person"),
                PAGES.projection("family"),
                PAGES.projection("programme-choice"),
                PAGES.projection("list-export"));
        story.told("programme-dat", launched());
        for (int i = 0; i < MANY; i++) {
            story.told("session-l" + i, scheduled(i)).told("family-l" + i, family("l" + i, "Parent", "N" + (1000 + i)));
        }
        story.told(
                "export-1",
                new ListExported(
                        new ExportId("export-1"),
                        BULLES,
                        NamedList.FAMILIES,
                        ExportPurpose.VERIFICATION,
                        LocalDate.of(2025, 3, 17)));
    }

    private static SessionScheduled scheduled(int i) {
        return new SessionScheduled(
                new SessionId("session-l" + i),
                BULLES,
                DAT,
                null,
                new Label("Session " + (1000 + i)),
                1 + i % 20,
                List.of(planned(new WorkshopId("workshop-l" + i), DAY.minusDays(i))),
                DAY.minusDays(400));
    }

    private static List<String> names(Document page) {
        return page.select("ul.rows a.row-link").eachText();
    }

    @Test
    void sessions_turn_page_by_page_in_the_order_asked_for() {
        Document first = PAGES.get(coordinator(), "/sessions");
        assertThat(names(first)).hasSize(50).startsWith("Session 1000", "Session 1001");
        assertThat(first.select("#liste").text()).isEqualTo("320 sessions");
        String next = first.select("nav[aria-label^=Pages] a").attr("href");
        assertThat(names(PAGES.get(coordinator(), next))).hasSize(50).startsWith("Session 1050");
        assertThat(names(PAGES.get(coordinator(), "/sessions?page=6"))).hasSize(20);
        assertThat(names(PAGES.get(coordinator(), "/sessions?tri=anciennes"))).startsWith("Session 1319");
        assertThat(names(PAGES.get(coordinator(), "/sessions?tri=places&page=0"))
                        .getFirst())
                .matches("Session 1\\d(19|39|59|79|99)");
    }

    @Test
    void an_order_or_a_page_nobody_offers_is_left_aside() {
        assertThat(names(PAGES.get(coordinator(), "/sessions?tri=name;drop table&etat=x&page=-1")))
                .startsWith("Session 1000");
        Document beyond = PAGES.get(coordinator(), "/sessions?page=900");
        assertThat(names(beyond)).hasSize(20);
        assertThat(beyond.select("nav[aria-label^=Pages] a").eachText()).containsExactly("Précédents");
        assertThat(PAGES.get(coordinator(), "/sessions?etat=annulees")
                        .select(".empty")
                        .text())
                .isEqualTo("Aucune session dans cet état.");
    }

    @Test
    void families_turn_page_by_page_and_so_does_what_a_search_found_without_a_name_in_an_address() {
        Document first = PAGES.get(coordinator(), "/familles");
        assertThat(names(first)).hasSize(50).startsWith("Parent N1000");
        String next = first.select("nav[aria-label^=Pages] a").attr("href");
        assertThat(names(PAGES.get(coordinator(), next))).startsWith("Parent N1050");
        Document found = PAGES.post(coordinator(), "/familles/recherche", Map.of("nom", "parent", "page", "1"));
        assertThat(names(found)).hasSize(50).startsWith("Parent N1050");
        assertThat(found.select("[aria-label=Pages] form input[name=page]").eachAttr("value"))
                .containsExactly("0", "2");
        assertThat(found.select("a").eachAttr("href")).noneMatch(address -> address.contains("arent"));
    }

    @Test
    void a_file_holds_them_all() {
        assertThat(PAGES.csv(coordinator(), "/sessions/fichiers/csv?tri=nom")).hasSize(MANY + 1);
        List<String> families = PAGES.csv(coordinator(), "/exports/export-1/familles/csv");
        assertThat(families).hasSize(MANY + 1);
        assertThat(families.get(1)).isEqualTo("Parent;N1000;Mère;06 12 34 56 78;Quartier prioritaire;1;");
        assertThat(PAGES.file(coordinator(), "/exports/export-9/familles/csv").getStatus())
                .isEqualTo(404);
    }
}
