package fr.jalon.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.jalon.events.History;
import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.StonePile;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ViewProcessorsTest {

    private PlatformProcess process;
    private EventStore store;
    private History history;
    private JdbcClient sql;
    private StonePile pile;

    @BeforeEach
    void start() {
        process = PlatformProcess.start(
                TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class, StonePile.Wiring.class));
        store = process.get(EventStore.class);
        history = process.get(History.class);
        sql = process.get(JdbcClient.class);
        pile = process.get(StonePile.class);
    }

    @AfterEach
    void stop() {
        process.close();
    }

    @Test
    void a_view_follows_the_history_and_its_position_with_it() {
        store.publish(Stones.laid("pile-a", 0), Stones.laid("pile-a", 1));
        var head = history.sequence();

        awaitView(head);

        assertThat(pile.positions()).containsExactly(1L, 2L);
        assertThat(sql.sql("select bool_and(s.recorded_at = p.recorded_at) from views.stone_pile s"
                                + " join events.event_position p using (position)")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** As when the machine's clock was put back, and whoever had made the claim was killed. */
    @Test
    void a_claim_made_in_the_future_keeps_nobody_from_the_view() {
        var database = TestPostgres.shared().newDatabase();
        var views = List.<Class<?>>of(Stones.Catalogue.class, StonePile.Wiring.class);
        try (var gone = PlatformProcess.start(database, views)) {
            gone.get(EventStore.class).publish(Stones.laid("pile-a", 0));
            awaitView(gone, gone.get(History.class).sequence());
        }
        try (var elsewhere = PlatformProcess.start(database, List.of(Stones.Catalogue.class))) {
            elsewhere
                    .get(JdbcClient.class)
                    .sql("update views.token_entry set owner = 'gone', time_stamp = ? where processor_name ="
                            + " 'view.stone-pile'")
                    .param(Instant.now().plus(Duration.ofHours(3)).toString())
                    .update();
        }
        try (var again = PlatformProcess.start(database, views)) {
            again.get(EventStore.class).publish(Stones.laid("pile-a", 1));
            awaitView(again, again.get(History.class).sequence());

            assertThat(again.get(StonePile.class).positions()).containsExactly(1L, 2L);
        }
    }

    @Test
    void what_is_handed_over_again_is_written_once() {
        var database = TestPostgres.shared().newDatabase();
        var views = List.<Class<?>>of(Stones.Catalogue.class, StonePile.Wiring.class);
        try (var first = PlatformProcess.start(database, views)) {
            first.get(EventStore.class).publish(Stones.laid("pile-a", 0), Stones.laid("pile-a", 1));
            awaitView(first, first.get(History.class).sequence());
        }
        try (var forgetful = PlatformProcess.start(database, List.of(Stones.Catalogue.class))) {
            forgetful
                    .get(JdbcClient.class)
                    .sql("delete from views.token_entry where processor_name = 'view.stone-pile'")
                    .update();
        }
        try (var again = PlatformProcess.start(database, views)) {
            again.get(EventStore.class).publish(Stones.laid("pile-a", 2));
            awaitView(again, again.get(History.class).sequence());

            assertThat(again.get(StonePile.class).positions()).containsExactly(1L, 2L, 3L);
            assertThat(again.get(JdbcClient.class)
                            .sql("select count(*) from views.dead_letter")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void a_poisoned_batch_parks_two_streams_in_order_and_nothing_else() {
        var thousand = thousandOnFiftyStreams();
        var inJava = thousand.get(207);
        var inSql = thousand.get(311);
        pile.poisonedInJava.add(inJava.getIdentifier());
        pile.poisonedInSql.add(inSql.getIdentifier());

        store.publish(thousand);
        awaitView(history.sequence());

        var parked = thousand.stream()
                .filter(event -> follows(event, inJava) || follows(event, inSql))
                .toList();
        assertThat(pile.positions()).hasSize(1_000 - parked.size()).doesNotHaveDuplicates();
        assertThat(letters()).containsExactlyInAnyOrderElementsOf(ids(parked));
        for (var poisoned : List.of(inJava, inSql)) {
            assertThat(lettersOf(poisoned.getAggregateIdentifier()))
                    .isEqualTo(ids(parked.stream()
                            .filter(event -> event.getAggregateIdentifier().equals(poisoned.getAggregateIdentifier()))
                            .toList()));
        }
        assertThat(causes())
                .containsExactlyInAnyOrder(
                        "this stone is too heavy",
                        "SQLState 23514, table stone_pile, constraint stone_pile_weight_check");
        assertThat(pile.batches.get()).isLessThan(60);
    }

    @Test
    void a_replay_does_not_wait_a_tenth_of_a_second_at_each_full_buffer() throws SQLException {
        var database = TestPostgres.shared().newDatabase();
        var views = List.<Class<?>>of(Stones.Catalogue.class, StonePile.Wiring.class);
        try (var empty = PlatformProcess.start(database, views)) {
            awaitView(empty, 0);
        }
        recordFiveThousand(database);
        // Nothing is written as long as this is held, so the buffer fills.
        try (var holding = TestPostgres.dataSource(database).getConnection()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("select from views.view_position where view = 'stone-pile' for update");
            try (var replaying = PlatformProcess.start(database, views)) {
                await().untilAsserted(() -> assertThat(
                                replaying.get(CoordinatorPace.class).shortened())
                        .as("Axon asked to wait exactly 100 ms: the constant that the pace leans on")
                        .isPositive());
                holding.rollback();
                awaitView(replaying, 5_000);
            }
        }
    }

    private static void recordFiveThousand(String database) {
        try (var withoutViews = PlatformProcess.start(database, List.of(Stones.Catalogue.class))) {
            for (var stream = 0; stream < 10; stream++) {
                var name = "pile-" + stream;
                withoutViews
                        .get(EventStore.class)
                        .publish(LongStream.range(0, 500)
                                .mapToObj(sequence -> Stones.laid(name, sequence))
                                .toList());
            }
            assertThat(withoutViews.get(History.class).sequence()).isEqualTo(5_000);
        }
    }

    private void awaitView(long position) {
        awaitView(process, position);
    }

    private static void awaitView(PlatformProcess process, long position) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> process.get(JdbcClient.class)
                                .sql("select position from views.view_position where view = 'stone-pile'")
                                .query(Long.class)
                                .single()
                        >= position);
    }

    private static List<DomainEventMessage<Stones.StoneLaid>> thousandOnFiftyStreams() {
        var events = new ArrayList<DomainEventMessage<Stones.StoneLaid>>();
        for (var sequence = 0; sequence < 20; sequence++) {
            for (var stream = 0; stream < 50; stream++) {
                events.add(Stones.laid("pile-" + stream, sequence));
            }
        }
        return events;
    }

    private static boolean follows(DomainEventMessage<?> event, DomainEventMessage<?> poisoned) {
        return event.getAggregateIdentifier().equals(poisoned.getAggregateIdentifier())
                && event.getSequenceNumber() >= poisoned.getSequenceNumber();
    }

    private static List<String> ids(List<? extends DomainEventMessage<?>> events) {
        return events.stream().<String>map(DomainEventMessage::getIdentifier).toList();
    }

    private List<String> letters() {
        return sql.sql("select event_identifier from views.dead_letter where processing_group = 'view.stone-pile'")
                .query(String.class)
                .list();
    }

    private List<String> lettersOf(String stream) {
        return sql.sql("select event_identifier from views.dead_letter where sequence_identifier = ? order by"
                        + " sequence_index")
                .param(stream)
                .query(String.class)
                .list();
    }

    private List<String> causes() {
        return sql.sql("select cause_message from views.dead_letter where cause_type is not null")
                .query(String.class)
                .list();
    }
}
