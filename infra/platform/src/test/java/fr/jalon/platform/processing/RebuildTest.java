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
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view built again beside the one that is read. */
class RebuildTest {

    private static final List<Class<?>> VIEWS = List.of(Stones.Catalogue.class, StonePile.Wiring.class);
    private static final int MANY = 2_500;

    private final String database = TestPostgres.shared().newDatabase();
    private PlatformProcess process;
    private JdbcClient sql;
    private StonePile pile;
    private Upkeep upkeep;

    @BeforeEach
    void start() {
        begin();
        publish("pile-a", 0, MANY);
    }

    @AfterEach
    void stop() {
        process.close();
    }

    private void begin() {
        process = PlatformProcess.start(database, VIEWS);
        sql = process.get(JdbcClient.class);
        pile = process.get(StonePile.class);
        upkeep = new Upkeep(sql);
    }

    @Test
    void gives_the_same_rows_and_says_how_many_it_compared() {
        var before = rows();

        upkeep.rebuild("upkeep-1");
        var ended = upkeep.end("upkeep-1");

        assertThat(rows()).isEqualTo(before).hasSize(MANY);
        assertThat(ended)
                .containsEntry("state", "DONE")
                .containsEntry("position", (long) MANY)
                .containsEntry("target", (long) MANY)
                .containsEntry("compared", (long) MANY)
                .containsEntry("differing", 0L);
        assertThat(indexes()).containsExactly("stone_pile_of", "stone_pile_pkey");
        assertThat(count("pg_tables where schemaname = 'views_next'")).isZero();
    }

    @Test
    void names_each_planted_row_by_its_key_and_columns_and_mends_it() {
        var before = rows();
        sql.sql("update views.stone_pile set weight = 7, pile = 'pile-z' where position = 17")
                .update();
        sql.sql("delete from views.stone_pile where position = 18").update();
        sql.sql("insert into views.stone_pile select 9999, event, pile, sequence, recorded_at, weight"
                        + " from views.stone_pile where position = 19")
                .update();

        upkeep.rebuild("upkeep-1");

        assertThat(upkeep.end("upkeep-1")).containsEntry("differing", 3L);
        assertThat(sql.sql("select table_name, difference, row_key, array_to_string(columns, ' ') as columns"
                                + " from views.rebuild_difference order by row_key")
                        .query()
                        .listOfRows())
                .containsExactly(
                        difference("ALTERED", "17", "pile weight"),
                        difference("MISSING", "18", ""),
                        difference("EXTRA", "9999", ""));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void reads_are_served_meanwhile_and_what_arrives_meanwhile_is_in_it() {
        var reached = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        holdRebuildAt(reached, open);
        upkeep.rebuild("upkeep-1");
        await().until(() -> reached.getCount() == 0);

        assertThat(pile.positions()).hasSize(MANY);
        assertThat(sql.sql("select phase from views.duty").query(String.class).single())
                .isEqualTo("BUILDING");
        publish("pile-b", 0, 3);
        assertThat(pile.positions()).hasSize(MANY + 3);
        open.countDown();

        assertThat(upkeep.end("upkeep-1"))
                .containsEntry("differing", 0L)
                .containsEntry("compared", MANY + 3L)
                .containsEntry("position", MANY + 3L);
        assertThat(pile.positions()).hasSize(MANY + 3).doesNotHaveDuplicates();
        publish("pile-b", 3, 1);
        assertThat(pile.positions()).hasSize(MANY + 4);
    }

    @Test
    void a_process_that_ends_leaves_it_to_the_next_one() {
        var reached = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        holdRebuildAt(reached, open);
        upkeep.rebuild("upkeep-1");
        await().until(() -> reached.getCount() == 0);
        var ending = Thread.ofPlatform().start(process::close);
        open.countDown();
        await().until(() -> !ending.isAlive());

        begin();

        assertThat(upkeep.end("upkeep-1")).containsEntry("state", "DONE").containsEntry("differing", 0L);
        assertThat(pile.positions()).hasSize(MANY);
    }

    @Test
    void what_a_killed_process_left_half_done_is_begun_anew() {
        process.close();
        var dead = JdbcClient.create(TestPostgres.dataSource(database));
        new Upkeep(dead).rebuild("upkeep-1");
        dead.sql("""
            insert into views.duty (upkeep, state, worker, touched_at, not_before, begun_at, phase, position, target)
                values ('upkeep-1', 'RUNNING', 'killed', clock_timestamp() - interval '11 seconds', clock_timestamp(),
                        clock_timestamp(), 'BUILDING', 1000, 2500)
            """).update();
        dead.sql("create table views_next.stone_pile (position bigint primary key, older text)")
                .update();
        dead.sql("insert into views_next.stone_pile values (1, 'of another version')")
                .update();

        begin();

        assertThat(upkeep.end("upkeep-1"))
                .containsEntry("state", "DONE")
                .containsEntry("compared", (long) MANY)
                .containsEntry("differing", 0L);
        assertThat(pile.positions()).hasSize(MANY);
    }

    @Test
    void one_that_is_given_up_leaves_nothing_behind() {
        var reached = new CountDownLatch(1);
        var open = new CountDownLatch(1);
        holdRebuildAt(reached, open);
        pile.poisonedInJava.add(sql.sql("select event from views.stone_pile where position = 17")
                .query(String.class)
                .single());
        sql.sql("insert into views.duty (upkeep, state, not_before, attempts) values ('upkeep-1', 'WAITING', now(), ?)")
                .param(Duties.ATTEMPTS - 1)
                .update();
        upkeep.rebuild("upkeep-1");
        await().until(() -> reached.getCount() == 0);
        assertThat(count("pg_tables where schemaname = 'views_next'")).isOne();
        sql.sql("alter table views.stone_pile add column colour text").update();
        open.countDown();

        assertThat(upkeep.end("upkeep-1")).containsEntry("state", "FAILED");
        assertThat(count("pg_tables where schemaname = 'views_next'")).isZero();
        assertThat(count("views.dead_letter")).isZero();
        assertThat(pile.positions()).hasSize(MANY);
    }

    @Test
    void needs_no_more_rights_than_a_reading_process_has() {
        var fresh = TestPostgres.shared().newDatabase();
        var user = "reader_" + UUID.randomUUID().toString().replace("-", "");
        try (var writing = PlatformProcess.start(fresh, List.of(Stones.Catalogue.class))) {
            writing.get(JdbcClient.class)
                    .sql("create role " + user + " login password 'reader' in role jalon_query")
                    .update();
            writing.get(EventStore.class).publish(Stones.laid("pile-a", 0), Stones.laid("pile-a", 1));
            writing.get(History.class).sequence();
            try (var reading = PlatformProcess.start(
                    fresh.replaceAll("[?&](user|password)=[^&]*", ""),
                    VIEWS,
                    "spring.datasource.username=" + user,
                    "spring.datasource.password=reader",
                    "jalon.history.writer=false")) {
                var asked = new Upkeep(reading.get(JdbcClient.class));
                await().until(() -> reading.get(StonePile.class).positions().size() == 2);
                asked.rebuild("upkeep-1");

                assertThat(asked.end("upkeep-1")).containsEntry("state", "DONE").containsEntry("compared", 2L);
                assertThat(reading.get(StonePile.class).positions()).containsExactly(1L, 2L);
            }
        }
    }

    @Test
    void is_done_once_even_when_the_view_that_tells_of_it_is_built_again() {
        upkeep.rebuild("upkeep-1");
        var first = upkeep.end("upkeep-1");
        sql.sql("truncate views.upkeep").update();
        upkeep.rebuild("upkeep-1");
        upkeep.rebuild("upkeep-2");
        upkeep.end("upkeep-2");

        assertThat(upkeep.end("upkeep-1")).isEqualTo(first);
    }

    private void holdRebuildAt(CountDownLatch reached, CountDownLatch open) {
        pile.before = () -> {
            if (Thread.currentThread().getName().startsWith("upkeep-")) {
                reached.countDown();
                try {
                    open.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }

    private static Map<String, Object> difference(String difference, String key, String columns) {
        return Map.of("table_name", "stone_pile", "difference", difference, "row_key", key, "columns", columns);
    }

    private void publish(String stream, long from, int howMany) {
        process.get(EventStore.class)
                .publish(LongStream.range(from, from + howMany)
                        .mapToObj(sequence -> Stones.laid(stream, sequence))
                        .toList());
        var head = process.get(History.class).sequence();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> sql.sql("select position from views.view_position where view = 'stone-pile'")
                                .query(Long.class)
                                .single()
                        >= head);
    }

    private long count(String rows) {
        return sql.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private List<Map<String, Object>> rows() {
        return sql.sql("select * from views.stone_pile order by position")
                .query()
                .listOfRows();
    }

    private List<String> indexes() {
        return sql.sql("select indexname from pg_indexes where schemaname = 'views' and tablename = 'stone_pile'"
                        + " order by 1")
                .query(String.class)
                .list();
    }
}
