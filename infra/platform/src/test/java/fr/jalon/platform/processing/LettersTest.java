package fr.jalon.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.StonePile;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import fr.jalon.testing.Upkeep;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parked letters, tried again, given up, and gone after a rebuild. */
class LettersTest {

    private PlatformProcess process;
    private JdbcClient sql;
    private StonePile pile;
    private Upkeep upkeep;

    @BeforeEach
    void start() {
        process = PlatformProcess.start(
                TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class, StonePile.Wiring.class));
        sql = process.get(JdbcClient.class);
        pile = process.get(StonePile.class);
        upkeep = new Upkeep(sql);
    }

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void what_follows_a_parked_event_is_parked_behind_it_and_all_goes_through_once_it_is_cured() {
        poisonedThenFollowedBy(1);
        assertThat(pile.positions()).containsExactly(3L);

        upkeep.retry("upkeep-1", "pile-b");
        assertThat(upkeep.end("upkeep-1")).containsEntry("state", "DONE");
        assertThat(letters()).hasSize(2);

        pile.poisonedInSql.clear();
        upkeep.retry("upkeep-2", "pile-b");
        upkeep.end("upkeep-2");
        assertThat(pile.positions()).containsExactly(1L, 2L, 3L);
        assertThat(letters()).isEmpty();
    }

    @Test
    void more_letters_than_one_transaction_takes_go_through_in_order_and_once() {
        poisonedThenFollowedBy(450);
        pile.poisonedInSql.clear();

        upkeep.retry("upkeep-1", "pile-b");
        upkeep.end("upkeep-1");

        assertThat(pile.positions()).hasSize(452).doesNotHaveDuplicates();
        assertThat(letters()).isEmpty();
    }

    @Test
    void what_is_given_up_leaves_a_hole_that_is_known_and_what_came_later_is_written() {
        poisonedThenFollowedBy(2);

        upkeep.discard("upkeep-1", "pile-b", 1);
        upkeep.end("upkeep-1");

        assertThat(pile.positions()).containsExactly(2L, 3L, 4L);
        assertThat(letters()).isEmpty();
        assertThat(holes()).containsExactly(Map.of("view", "stone-pile", "stream", "pile-b", "position", 1L));
    }

    @Test
    void a_rebuild_after_the_cure_leaves_no_letter_and_no_hole_and_writes_nothing_twice() {
        poisonedThenFollowedBy(2);
        upkeep.discard("upkeep-1", "pile-b", 1);
        upkeep.end("upkeep-1");
        publish("pile-d", 0, 1);
        pile.poisonedInSql.clear();

        upkeep.rebuild("upkeep-2");
        var ended = upkeep.end("upkeep-2");

        assertThat(ended).containsEntry("state", "DONE").containsEntry("differing", 1L);
        assertThat(pile.positions()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(letters()).isEmpty();
        assertThat(holes()).isEmpty();
    }

    @Test
    void a_rebuild_before_the_cure_parks_the_same_letters_again() {
        poisonedThenFollowedBy(2);
        var before = letters();

        upkeep.rebuild("upkeep-1");

        assertThat(upkeep.end("upkeep-1")).containsEntry("state", "DONE").containsEntry("differing", 0L);
        assertThat(letters()).isEqualTo(before).hasSize(3);
        assertThat(pile.positions()).containsExactly(4L);
    }

    /** Position 1 is poisoned, those that follow it in its stream come next, and one of another stream last. */
    private void poisonedThenFollowedBy(int followers) {
        var first = Stones.laid("pile-b", 0);
        pile.poisonedInSql.add(first.getIdentifier());
        process.get(EventStore.class).publish(first);
        awaitView();
        publish("pile-b", 1, followers);
        publish("pile-c", 0, 1);
    }

    private void publish(String stream, long from, int howMany) {
        process.get(EventStore.class)
                .publish(LongStream.range(from, from + howMany)
                        .mapToObj(sequence -> Stones.laid(stream, sequence))
                        .toList());
        awaitView();
    }

    private void awaitView() {
        var head = process.get(History.class).sequence();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> sql.sql("select position from views.view_position where view = 'stone-pile'")
                                .query(Long.class)
                                .single()
                        >= head);
    }

    private List<String> letters() {
        return sql.sql("select event_identifier from views.dead_letter where processing_group = 'view.stone-pile'"
                        + " order by sequence_identifier, sequence_index")
                .query(String.class)
                .list();
    }

    private List<Map<String, Object>> holes() {
        return sql.sql("select view, stream, position from views.discarded_letter")
                .query()
                .listOfRows();
    }
}
