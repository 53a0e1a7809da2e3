package fr.jalon.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.testing.TestPostgres;
import fr.jalon.testing.Upkeep;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Two processes that hold the same views. */
class DutiesTest {

    private static final List<String> VIEWS = List.of("stone-pile");

    private JdbcClient sql;
    private Upkeep upkeep;
    private Duties one;
    private Duties other;

    @BeforeEach
    void prepare() {
        var database = TestPostgres.dataSource(TestPostgres.shared().newDatabase());
        sql = JdbcClient.create(database);
        sql.sql("create schema events").update();
        sql.sql("create table events.event_position (position bigint primary key)")
                .update();
        Flyway.configure()
                .dataSource(database)
                .schemas("views")
                .locations("classpath:db/views-processing")
                .load()
                .migrate();
        upkeep = new Upkeep(sql);
        var transactions = new JdbcTransactionManager(database);
        one = new Duties(sql, transactions);
        other = new Duties(sql, transactions);
        one.begin();
    }

    @Test
    void each_is_one_process_s_alone_and_a_view_s_are_done_in_turn() {
        upkeep.rebuild("upkeep-1");
        upkeep.retry("upkeep-2", "pile-a");

        var first = one.takeOn(VIEWS);
        assertThat(first.map(Duty::kind)).contains(Duty.Kind.REBUILD);
        assertThat(other.takeOn(VIEWS)).isEmpty();
        one.done(first.orElseThrow());

        assertThat(other.takeOn(VIEWS).map(Duty::stream)).contains("pile-a");
        assertThat(one.takeOn(VIEWS)).isEmpty();
    }

    @Test
    void a_process_that_was_silent_for_too_long_has_lost_it_and_writes_no_more() {
        upkeep.rebuild("upkeep-1");
        var duty = one.takeOn(VIEWS).orElseThrow();
        one.hold(duty);
        sql.sql("update views.duty set touched_at = touched_at - interval '11 seconds'")
                .update();

        assertThat(other.takeOn(VIEWS)).contains(duty);

        assertThatThrownBy(() -> one.hold(duty)).isInstanceOf(LostDuty.class);
        one.done(duty);
        assertThat(upkeep.state("upkeep-1")).isEqualTo("RUNNING");
        other.hold(duty);
    }

    @Test
    void a_process_that_says_it_is_alive_keeps_it() {
        upkeep.rebuild("upkeep-1");
        one.takeOn(VIEWS).orElseThrow();
        sql.sql("update views.duty set touched_at = touched_at - interval '11 seconds'")
                .update();
        one.touch();

        assertThat(other.takeOn(VIEWS)).isEmpty();
    }

    @Test
    void one_that_fails_is_tried_again_later_and_given_up_in_the_end() {
        upkeep.rebuild("upkeep-1");
        for (var attempt = 1; attempt <= Duties.ATTEMPTS; attempt++) {
            var duty = one.takeOn(VIEWS).orElseThrow();
            one.failed(duty, "a.b.Fault");
            assertThat(one.takeOn(VIEWS)).isEmpty();
            sql.sql("update views.duty set not_before = clock_timestamp()").update();
        }

        assertThat(one.takeOn(VIEWS)).isEqualTo(Optional.empty());
        assertThat(sql.sql("select state || ' ' || attempts || ' ' || failure from views.duty")
                        .query(String.class)
                        .single())
                .isEqualTo("FAILED 5 a.b.Fault");
    }

    @Test
    void what_was_asked_for_before_there_were_views_is_past() {
        upkeep.rebuild("upkeep-1");
        upkeep.rebuild("upkeep-2");
        sql.sql("update views.duty_floor set position = (select min(position) from views.upkeep)")
                .update();

        assertThat(one.takeOn(VIEWS).map(duty -> duty.upkeep().value())).contains("upkeep-2");
        assertThat(upkeep.state("upkeep-1")).isEqualTo("unknown");
    }
}
