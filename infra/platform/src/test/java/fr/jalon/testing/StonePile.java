package fr.jalon.testing;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import fr.jalon.events.Recorded;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view of the tests' own: one row for each stone laid, written set by set. It can be made to fail, in Java or in SQL. */
public final class StonePile implements Projection {

    /** Ids of events at which Java code fails, and at which the database refuses the row. */
    public final Set<String> poisonedInJava = ConcurrentHashMap.newKeySet();

    public final Set<String> poisonedInSql = ConcurrentHashMap.newKeySet();
    public final AtomicInteger batches = new AtomicInteger();

    /** Runs before each batch, on the thread that writes it. */
    public volatile Runnable before = () -> {};

    private final JdbcTemplate sql;

    StonePile(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The view's wiring; its table is made here, where a side would have a migration. */
    public static class Wiring {
        @Bean
        StonePile stonePile(JdbcTemplate sql, org.flywaydb.core.Flyway eventsFlyway) {
            sql.execute("""
                create table if not exists views.stone_pile (
                    position bigint primary key, event text not null, pile text not null, sequence bigint not null,
                    recorded_at timestamptz not null, weight int not null check (weight >= 0))
                """);
            sql.execute("create index if not exists stone_pile_of on views.stone_pile (pile)");
            return new StonePile(sql);
        }
    }

    @Override
    public String name() {
        return "stone-pile";
    }

    @Override
    public Set<Class<? extends DomainEvent>> about() {
        return Set.of(Stones.StoneLaid.class);
    }

    @Override
    public void apply(List<Recorded<DomainEvent>> events) {
        batches.incrementAndGet();
        before.run();
        var rows = events.stream().map(this::row).toList();
        sql.batchUpdate(
                "insert into views.stone_pile (position, event, pile, sequence, recorded_at, weight)"
                        + " values (?, ?, ?, ?, ?::timestamptz, ?)",
                rows);
    }

    private Object[] row(Recorded<DomainEvent> recorded) {
        var id = recorded.id().value();
        if (poisonedInJava.contains(id)) {
            throw new IllegalStateException("this stone is too heavy");
        }
        var weight = poisonedInSql.contains(id) ? -1 : 1;
        return new Object[] {
            recorded.position(),
            id,
            recorded.stream(),
            recorded.sequence(),
            recorded.recordedAt().toString(),
            weight
        };
    }

    @Override
    public List<String> tables() {
        return List.of("stone_pile");
    }

    /** The positions written, in order. */
    public List<Long> positions() {
        return JdbcClient.create(sql)
                .sql("select position from views.stone_pile order by position")
                .query(Long.class)
                .list();
    }
}
