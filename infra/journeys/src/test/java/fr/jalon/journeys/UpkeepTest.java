package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.value.ViewName;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/** What a view could not take in, and views built again, as the administrator of the installation sees and mends it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock("what is set aside")
class UpkeepTest {

    private final Watched product = Products.keptUp();
    private final SetAside aside = Products.setAside();
    private final World world = aside.world();

    @Test
    void what_is_set_aside_is_said_by_the_figures_tried_again_from_the_page_and_counted_once_cured() {
        var before = childrenPresent() - aside.counted();
        aside.happens();
        assertThat(progress().get("complete").asBoolean()).isFalse();
        assertThat(progress().get("pending").asLong()).isEqualTo(2);
        assertThat(aside.page().select("[aria-labelledby=attente] code").eachText())
                .contains(world.id("session"), "SQLState 23514, table fact, constraint not_now");

        aside.asks(letters("retry"), Map.of("reason", "DOUBT"));
        assertThat(aside.letters()).hasSize(2);

        aside.isCured();
        aside.asks(letters("retry"), Map.of("reason", "SOFTWARE_CORRECTED"));
        assertThat(aside.letters()).isEmpty();
        assertThat(progress().get("complete").asBoolean()).isTrue();
        assertThat(childrenPresent()).isEqualTo(before + aside.counted());
    }

    @Test
    void what_is_given_up_keeps_the_figures_incomplete_until_they_are_built_again() {
        aside.happens();
        aside.asks(letters("discard"), Map.of("reason", "UNBLOCK_THE_REST"));
        assertThat(aside.letters()).isEmpty();
        assertThat(progress().get("complete").asBoolean()).isFalse();
        assertThat(progress().get("pending").asLong()).isEqualTo(1);
        assertThat(aside.page().text()).contains("1 enregistrement écarté : incomplet jusqu’au prochain recalcul");

        aside.isCured();
        var page = aside.asks("figures/rebuild", Map.of("reason", "SOFTWARE_CORRECTED"));

        assertThat(progress().get("complete").asBoolean()).isTrue();
        assertThat(page.text()).doesNotContain("écarté :").contains("lignes comparées");
    }

    @Test
    void every_view_built_again_is_what_it_was_but_for_a_planted_row_which_is_named() {
        rebuildAll();
        var figures = figures();
        rebuildAll();
        views().forEach(view -> {
            assertThat(view.get("rebuild").get("state").asString())
                    .as(view.toString())
                    .isEqualTo("DONE");
            assertThat(view.get("rebuild").get("differing").asLong())
                    .as(view.toString())
                    .isZero();
            assertThat(view.get("letters").asLong()).as(view.toString()).isZero();
        });
        assertThat(figures()).isEqualTo(figures);

        product.execute("update views.session_workshop set place = 'Ailleurs', held_on = null where workshop = '"
                + world.id("workshop") + "'");
        var page = aside.asks("/session/rebuild", Map.of("reason", "VERIFICATION"));
        assertThat(page.text()).contains("session_workshop " + world.id("workshop") + " différait par place");
        assertThat(product.texts(
                        "select place from views.session_workshop where workshop = '" + world.id("workshop") + "'"))
                .doesNotContain("Ailleurs");
    }

    private String letters(String what) {
        return "/figures/letters/" + world.id("session") + "/" + what;
    }

    private void rebuildAll() {
        Stream.of(ViewName.values())
                .forEach(view -> assertThat(product.administrator()
                                .command("/commands/operations/views/" + view.key() + "/rebuild", """
                                    {"reason": "VERIFICATION"}\
                                    """)
                                .status())
                        .isEqualTo(201));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> views().allMatch(view -> view.has("rebuild")
                        && !view.get("rebuild").isNull()
                        && "DONE FAILED"
                                .contains(view.get("rebuild").get("state").asString())));
    }

    private Stream<JsonNode> views() {
        return product.administrator()
                .get("/api/operations")
                .json()
                .get("views")
                .valueStream();
    }

    private JsonNode progress() {
        return world.caller("COORDINATOR")
                .get("/api/programmes/" + world.id("programme") + "/progress?after=" + world.position())
                .json();
    }

    private String figures() {
        return progress().get("figures").toString().replaceAll("position=\\d+", "position=…");
    }

    private long childrenPresent() {
        return progress()
                .get("figures")
                .valueStream()
                .filter(figure -> figure.get("indicator").asString().equals("children-present"))
                .mapToLong(figure -> figure.get("lower").asLong())
                .sum();
    }
}
