package fr.jalon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rebuild is under way when everything is killed: the next start does it by itself, once. */
class KilledRebuildTest {

    @Test
    void a_rebuild_that_was_killed_in_the_middle_is_done_by_the_next_process() throws Exception {
        var product = Watched.start("killed-rebuild");
        for (var number = 1; number <= 5; number++) {
            assertThat(product.administrator()
                            .command("/commands/organisations", """
                                {"name": "Association %d", "kind": "ASSOCIATION"}\
                                """.formatted(number))
                            .status())
                    .isEqualTo(201);
        }
        var started = product;
        await().until(() -> organisations(started).size() == 5);
        var before = organisations(product);
        try (var _ = product.holding("select 1 from views.view_position where view = 'organisation' for update")) {
            product.administrator().command("/commands/operations/views/organisation/rebuild", """
                {"reason": "VERIFICATION"}\
                """);
            var watched = product;
            await().until(() -> watched.texts("select phase from views.duty").contains("COMPARING"));
            product = product.killed();
        }

        var again = product;
        await().atMost(Duration.ofSeconds(40))
                .until(() -> again.texts("select state from views.duty").contains("DONE"));
        assertThat(again.texts("select differing || ' of ' || compared from views.duty"))
                .containsExactly("0 of 5");
        assertThat(organisations(again)).isEqualTo(before);
        again.process().stop();
    }

    private static List<String> organisations(Watched product) {
        return product.texts("select row::text from views.organisation row order by 1");
    }
}
