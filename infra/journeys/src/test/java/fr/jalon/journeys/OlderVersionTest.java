package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first version that landed left this store: its demonstration, as it told it, with the schemas of then. Every later version must
 * bring it up to date, give the figures it gave, and go on.
 */
class OlderVersionTest {

    private static final Map<String, String> NOW = Map.of(
            "sessions-completed", "10 of 15",
            "families-reached", "81-82 of 108",
            "families-followed", "50-51 of 60 (at first 65)",
            "adults-reached", "85-86 of 108",
            "children-concerned", "162-164 of 216",
            "children-present", "351",
            "parents-trained", "1 of 1",
            "co-animations", "3 of 4",
            "solo-animations", "0 of 4");

    private static final Map<String, String> JUNE_2024_AS_RELEASED = Map.of(
            "sessions-completed", "7 of 15",
            "families-reached", "52 of 108",
            "families-followed", "35 of 65",
            "adults-reached", "55 of 108",
            "children-concerned", "104 of 216",
            "children-present", "237",
            "parents-trained", "1 of 1",
            "co-animations", "1 of 4",
            "solo-animations", "0 of 4");

    private static Demonstration older;

    @BeforeAll
    static void restored_and_started() throws Exception {
        older = RestoredCopy.ofTheFirstVersion(Folders.fresh("older"));
    }

    @AfterAll
    static void nobody_needs_it_any_more() {
        ProductProcess.isDoneWith(older.address());
    }

    @Test
    void it_gives_the_figures_it_gave() {
        assertThat(older.figures("2025-03-17")).isEqualTo(NOW);
        assertThat(older.figures("2024-06-30", "2024-07-05")).isEqualTo(JUNE_2024_AS_RELEASED);
        assertThat(older.figures("2024-06-30"))
                .containsEntry("families-reached", "53 of 108")
                .containsEntry("families-followed", "34 of 65");
    }

    @ParameterizedTest
    @CsvSource({
        "coordinatrice, /aujourdhui, Aujourd",
        "coordinatrice, /sessions, n° 12",
        "coordinatrice, /familles, Adulte A",
        "coordinatrice, /programmes, Vaulx-en-Velin",
        "animation, /, n° 12",
        "financeur, /projets, Vaulx-en-Velin",
        "auditeur, /historique, Historique",
        "admin, /comptes, Comptes et accès"
    })
    void its_pages_open(String account, String page, String words) {
        assertThat(Visitor.signedIn(older, account).open(page).text())
                .contains(words)
                .doesNotContain("illisible sans la clé");
    }

    @Test
    void a_newcomer_is_recorded_in_a_workshop_of_then_and_the_figure_moves() {
        var coordinator = older.as("coordinatrice");
        var figure = coordinator
                .get("/api/programmes/" + older.programme() + "/figures/families-reached?size=500")
                .json();
        var workshop = figure.findParents("workshop").stream()
                .filter(fact -> "2025-03-10".equals(fact.path("occurredOn").asString()))
                .findFirst()
                .orElseThrow();
        var family = coordinator.command(
                "/commands/families",
                "{\"homeArea\": \"ELSEWHERE\", \"adults\": [{\"firstName\": \"Zoé\", \"linkToChild\": \"MOTHER\"}]}");
        assertThat(family.status()).as(family.body()).isEqualTo(201);

        var present = coordinator.command(
                "/commands/sessions/%s/workshops/%s/attendance"
                        .formatted(
                                workshop.get("session").asString(),
                                workshop.get("workshop").asString()),
                "{\"person\": \"%s\", \"seen\": \"NOT_ENTERED\", \"status\": \"PRESENT\"}"
                        .formatted(family.json().get("adults").get(0).asString()));

        assertThat(present.status()).as(present.body()).isEqualTo(200);
        var after = coordinator
                .getAfter(present, "/api/programmes/" + older.programme() + "/progress?on=2025-03-17")
                .json();
        assertThat(after.get("figures").findParents("indicator")).anySatisfy(moved -> {
            assertThat(moved.get("indicator").asString()).isEqualTo("families-reached");
            assertThat(moved.get("lower").asString()).isEqualTo("82");
        });
    }
}
