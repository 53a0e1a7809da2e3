package fr.jalon.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.StonePile;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database crashes and takes the last rows of a view with it, for their commit waited for no disk; the process, which goes on, had
 * written them.
 */
class LostGroundTest {

    private static final Duration A_WHILE = Duration.ofSeconds(60);

    /** What a crash does: rows and position of the view as they were two events earlier, in one go. */
    private static final String ROWS_AND_POSITION = """
        with gone as (delete from views.stone_pile where position > 1)
        update views.view_position set position = 1 where view = 'stone-pile'\
        """;

    private static final String TOKEN = """
        update views.token_entry set token = convert_to('{"globalIndex":1}', 'UTF8')
            where processor_name = 'view.stone-pile'\
        """;

    private PlatformProcess process;

    @BeforeEach
    void start() {
        process = PlatformProcess.start(
                TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class, StonePile.Wiring.class));
        publish(0);
        publish(1);
        publish(2);
        awaitPile(1L, 2L, 3L);
    }

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void what_was_lost_is_made_again_though_nothing_new_is_recorded() {
        sql(ROWS_AND_POSITION);
        sql(TOKEN);

        awaitPile(1L, 2L, 3L);
        await().untilAsserted(() -> assertThat(position("stone-pile")).isEqualTo(3));
    }

    @Test
    void what_was_lost_is_made_again_before_what_comes_next() {
        sql(ROWS_AND_POSITION);
        sql(TOKEN);
        publish(3);

        awaitPile(1L, 2L, 3L, 4L);
        publish(4);
        awaitPile(1L, 2L, 3L, 4L, 5L);
    }

    /** Who keeps the claim alive may write a token that the rows never had. */
    @Test
    void a_token_beyond_what_is_left_is_not_believed() {
        sql(ROWS_AND_POSITION);
        publish(3);

        awaitPile(1L, 2L, 3L, 4L);
    }

    @Test
    void a_view_that_nothing_concerned_meanwhile_is_moved_on_once_more() {
        await().untilAsserted(() -> assertThat(position("upkeep")).isEqualTo(3));

        sql("update views.view_position set position = 1 where view = 'upkeep'");

        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(position("upkeep")).isEqualTo(3));
    }

    private void publish(long sequence) {
        process.get(EventStore.class).publish(Stones.laid("pile", sequence));
        process.get(History.class).sequence();
    }

    private void sql(String statement) {
        process.get(JdbcClient.class).sql(statement).update();
    }

    private void awaitPile(Long... positions) {
        await().atMost(A_WHILE)
                .untilAsserted(() ->
                        assertThat(process.get(StonePile.class).positions()).containsExactly(positions));
    }

    private long position(String view) {
        return process.get(JdbcClient.class)
                .sql("select position from views.view_position where view = ?")
                .param(view)
                .query(Long.class)
                .single();
    }
}
