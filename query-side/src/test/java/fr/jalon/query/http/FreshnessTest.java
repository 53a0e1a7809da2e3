package fr.jalon.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import fr.jalon.events.value.AccountId;
import fr.jalon.events.value.Role;
import fr.jalon.query.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private static final PageBench PAGES = new PageBench(false);

    private final Freshness freshness = PAGES.bean(Freshness.class);

    @BeforeEach
    void standing() {
        TestDatabase.jdbc().sql("delete from views.view_position").update();
        stand("fresh-a", 7);
        stand("fresh-b", 5);
    }

    private static void stand(String view, long position) {
        TestDatabase.jdbc()
                .sql("insert into views.view_position values (:view, :position) on conflict (view) do update set"
                        + " position = excluded.position")
                .param("view", view)
                .param("position", position)
                .update();
    }

    @Test
    void is_there_at_once_when_the_views_named_stand_there() {
        assertThat(freshness.await(7, List.of("fresh-a"))).isTrue();
        assertThat(freshness.await(5, List.of("fresh-a", "fresh-b"))).isTrue();
        assertThat(freshness.await(5, List.of())).isTrue();
    }

    @Test
    void gives_up_after_a_while_and_says_so() {
        assertThat(freshness.await(8, List.of("fresh-a"))).isFalse();
        assertThat(freshness.await(1, List.of("unknown"))).isFalse();
    }

    @Test
    void waits_until_a_view_comes_to_the_position() {
        CompletableFuture<Boolean> waiting =
                CompletableFuture.supplyAsync(() -> freshness.await(6, List.of("fresh-a", "fresh-b")));
        stand("fresh-b", 6);
        assertThat(waiting.join()).isTrue();
    }

    @Test
    void a_page_asked_for_after_a_position_no_view_reached_says_it_is_behind() {
        Actor administrator = new Actor(new AccountId("account-1"), Role.ADMINISTRATOR, null, Set.of(), Set.of());
        assertThat(PAGES.get(administrator, "/organisations?after=9")
                        .select(".saved")
                        .text())
                .contains("ne le montre pas encore");
        assertThat(PAGES.get(administrator, "/organisations").select(".saved")).isEmpty();
        assertThat(PAGES.get(administrator, "/organisations?after=no").select(".saved"))
                .isEmpty();
    }

    @Test
    void a_page_that_answers_a_form_says_that_it_is_recorded() {
        Actor administrator = new Actor(new AccountId("account-1"), Role.ADMINISTRATOR, null, Set.of(), Set.of());
        assertThat(PAGES.get(administrator, "/mot-de-passe?after=5")
                        .select(".saved")
                        .text())
                .isEqualTo("C’est enregistré.");
    }
}
