package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Forms sent as their pages draw them, without JavaScript: what is not on the page is not sent, and the next page shows what came of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsDrawnJourneyTest {

    private final Demonstration product = Products.openDemonstration();
    private final Crowd crowd = Crowd.in(product, 3, 2);
    private final Visitor coordinator = Visitor.signedIn(product, crowd.coordinator());
    private final Visitor administrator =
            Visitor.signedIn(product, crowd.association().open("ADMINISTRATOR"));

    /** Two workshops were forgotten, and the one to come does not stand in the way of the end. */
    @BeforeAll
    void two_weeks_are_caught_up_on_from_the_sheets() {
        var grid = coordinator.open(crowd.page() + "/rattrapage");
        assertThat(grid.select("thead th").eachText())
                .containsExactly("Parent", "Atelier 2 13/01/2025", "Atelier 3 20/01/2025");
        var marks = new HashMap<String, String>();
        for (int line = 0; line < 3; line++) {
            marks.put("lines[" + line + "].cells[0].status", "PRESENT");
            marks.put("lines[" + line + "].cells[1].status", line == 0 ? "NO_NEWS" : "");
        }
        var session = coordinator.fillIn(grid, "form.catch-up, form:has(.catch-up)", marks);
        assertThat(session.select(".grid tbody tr").eachText().getFirst()).contains("Parent 001 Durand", "P P SN –");
        assertThat(session.select(".saved").text()).isEqualTo("C’est enregistré.");
        assertThat(session.select("a:contains(Rattrapage)").text()).isEqualTo("Rattrapage : 1 atelier à compléter");
        var rest = coordinator.follow(session, "Rattrapage");
        assertThat(rest.select("thead th").eachText()).containsExactly("Parent", "Atelier 3 20/01/2025");
        assertThat(rest.select("tbody select")).hasSize(2);
    }

    @Test
    void a_workshop_changes_its_territory_once_the_box_is_ticked() {
        var form = "article:last-of-type form[action$=/move]";
        var session = coordinator.open(crowd.page());
        var west = session.select(form + " option:contains(Ouest)").val();
        var asked = coordinator.refused(
                session, form, Map.of("place", "Maison de l’Ouest", "territory", west, "reason", "HALL_UNAVAILABLE"));
        assertThat(asked.select("h1").text()).isEqualTo("Action impossible pour le moment");
        assertThat(asked.select("input[type=checkbox]").hasAttr("required")).isTrue();
        var moved = coordinator.fillIn(asked, "main form", Map.of("intoAnotherTerritory", "true"));
        assertThat(moved.select("h1").text()).isEqualTo("Session du nombre");
        assertThat(moved.select("#ateliers ~ article").text()).contains("Maison de l’Ouest, Ouest");
    }

    @Test
    void a_session_is_completed_once_its_workshops_were_held() {
        var all = Crowd.in(product, 1, 1);
        var visitor = Visitor.signedIn(product, all.coordinator());
        var session = visitor.open(all.page());
        var early = visitor.refused(session, "form[action$=/completion]", Map.of());
        assertThat(early.select(".errors").text()).contains("encore à venir");
        session = visitor.fillIn(
                visitor.open(all.page()),
                "article:nth-of-type(3) form[action$=/cancellation]",
                Map.of("reason", "OTHER"));
        for (int workshop = 0; workshop < 2; workshop++) {
            session = visitor.fillIn(session, "form[action$=/holding]", Map.of());
        }
        session = visitor.fillIn(session, "form[action$=/completion]", Map.of());
        assertThat(session.expectFirst(".lede .chip").text()).isEqualTo("terminée");
    }

    @Test
    void figures_are_released_as_they_were_looked_at() {
        var sharing = coordinator.open("/programmes/" + crowd.programme() + "/partage");
        assertThat(sharing.text()).contains("Rien n’a encore été partagé");
        var shared = coordinator.fillIn(sharing, "form[action$=/releases]", Map.of());
        assertThat(shared.select("#partages ~ ul li").text())
                .contains("arrêtés au 17/03/2025", "partagés le 17/03/2025");
    }

    @Test
    void somebody_is_erased_and_the_page_says_so() {
        var person = crowd.people().getLast();
        var erasure = coordinator.open("/personnes/" + person + "/effacement");
        assertThat(erasure.select("h1").text()).isEqualTo("Effacer Parent 003 Durand");
        var erased = coordinator.fillIn(erasure, "form[action$=/erasure]", Map.of("reason", "REQUEST"));
        assertThat(erased.select("h1").text()).contains("effacé le 17/03/2025").doesNotContain("Durand");
        assertThat(coordinator.open(crowd.page()).select(".grid").text()).doesNotContain("Parent 003");
    }

    @Test
    void an_account_is_closed_and_its_sessions_go_to_a_colleague() {
        var leaving = crowd.open("ANIMATION", "session", crowd.session());
        var staying = crowd.association().open("ANIMATION");
        var account = administrator.open("/comptes/" + leaving.id());
        assertThat(account.select("fieldset:contains(Sessions à confier)").text())
                .contains("Session du nombre");
        var closed = administrator.fillIn(
                account, "form[action$=/disabling]", Map.of("reason", "LEFT", "colleague", staying.id()));
        assertThat(closed.select("h1").text()).contains("fermé le 17/03/2025");
        assertThat(administrator
                        .open("/comptes/" + staying.id())
                        .select("#acces ~ ul li")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Session du nombre", "depuis le 17/03/2025");
        assertThat(Visitor.signedIn(product, staying)
                        .open(crowd.register(1))
                        .select("h1")
                        .text())
                .isEqualTo("Atelier 1 sur 4");
    }

    @Test
    void an_auditor_is_given_a_mission_draws_a_sample_and_comes_to_a_conclusion() {
        var auditor = crowd.association().open("AUDITOR");
        var mission = administrator.fillIn(
                administrator.open("/comptes/" + auditor.id()),
                "form[action$=/missions]",
                Map.of(
                        "programme",
                        crowd.programme(),
                        "from",
                        "2025-01-01",
                        "to",
                        "2025-12-31",
                        "until",
                        "2099-12-31"));
        assertThat(mission.select("#acces ~ ul li").text()).contains("mission jusqu’au 31/12/2099");

        var visitor = Visitor.signedIn(product, auditor);
        var sample = visitor.fillIn(
                visitor.open("/mission"), "form[action='/commands/audit/samples']", Map.of("seed", "42", "size", "4"));
        assertThat(sample.select(".sampled > li")).hasSize(4);
        assertThat(sample.select("form[action$=/conclusion]")).isEmpty();
        for (int line = 1; line <= 4; line++) {
            sample = visitor.fillIn(
                    sample,
                    "#ligne-" + line + " form:has([value=" + (line < 4 ? "AGREES" : "DIFFERS") + "])",
                    Map.of());
        }
        assertThat(sample.select(".sentence").text())
                .isEqualTo("3 concordants, 1 écart, 0 pièce absente sur 4 présences.");
        sample = concluded(visitor, sample);
        assertThat(sample.select(".chip").text()).isEqualTo("Avec réserve");
        assertThat(sample.select(".written").text()).isEqualTo("Une ligne diffère.");
        assertThat(visitor.open("/mission").select(".rows").text()).contains("Avec réserve");
    }

    private static Document concluded(Visitor visitor, Document sample) {
        return visitor.fillIn(
                sample,
                "form[action$=/conclusion]",
                Map.of("outcome", "WITH_RESERVATION", "note", "Une ligne diffère."));
    }
}
