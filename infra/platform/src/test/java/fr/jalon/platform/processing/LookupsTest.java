package fr.jalon.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.testing.PlatformProcess;
import fr.jalon.testing.Stones;
import fr.jalon.testing.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

class LookupsTest {

    @ProcessingGroup("lookup.stone-count")
    static class StoneCount {
        final AtomicBoolean failing = new AtomicBoolean();
        private final JdbcClient sql;

        StoneCount(JdbcClient sql) {
            this.sql = sql;
        }

        @EventHandler
        void on(Stones.StoneLaid laid) {
            sql.sql("insert into public.stone_count values (?)")
                    .param(laid.pile())
                    .update();
            if (failing.get()) {
                throw new IllegalStateException("no more");
            }
        }
    }

    @ProcessingGroup("automation.stone-told")
    static class StoneTold {
        final List<Integer> counted = new ArrayList<>();
        private final JdbcClient sql;

        StoneTold(JdbcClient sql) {
            this.sql = sql;
        }

        @EventHandler
        void on(Stones.StoneLaid laid) {
            counted.add(sql.sql("select count(*) from public.stone_count")
                    .query(Integer.class)
                    .single());
        }
    }

    static class Lookups {
        /** Declared before the lookup it reads. */
        @Bean
        StoneTold stoneTold(JdbcClient sql) {
            return new StoneTold(sql);
        }

        @Bean
        StoneCount stoneCount(JdbcClient sql, Flyway eventsFlyway) {
            sql.sql("create table public.stone_count (pile text)").update();
            return new StoneCount(sql);
        }
    }

    @Test
    void an_automation_hears_of_an_event_once_the_lookups_know_it() {
        try (var process = PlatformProcess.start(
                TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class, Lookups.class))) {
            process.get(org.axonframework.common.transaction.TransactionManager.class)
                    .executeInTransaction(() ->
                            process.get(EventStore.class).publish(Stones.laid("one", 0), Stones.laid("other", 0)));

            assertThat(process.get(StoneTold.class).counted).containsExactly(2, 2);
        }
    }

    @Test
    void a_lookup_is_filled_in_the_appends_transaction_and_its_failure_is_the_appends() {
        try (var process = PlatformProcess.start(
                TestPostgres.shared().newDatabase(), List.of(Stones.Catalogue.class, Lookups.class))) {
            var store = process.get(EventStore.class);
            store.publish(Stones.laid("kept", 0));
            process.get(StoneCount.class).failing.set(true);

            assertThatThrownBy(() -> process.get(org.axonframework.common.transaction.TransactionManager.class)
                            .executeInTransaction(() -> store.publish(Stones.laid("refused", 0))))
                    .hasMessageContaining("no more");

            assertThat(process.get(JdbcClient.class)
                            .sql("select pile from public.stone_count")
                            .query(String.class)
                            .list())
                    .containsExactly("kept");
            assertThat(store.readEvents("refused").hasNext()).isFalse();
        }
    }
}
