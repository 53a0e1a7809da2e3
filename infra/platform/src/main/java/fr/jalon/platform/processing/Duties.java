package fr.jalon.platform.processing;

import fr.jalon.events.value.UpkeepId;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who does what of the upkeep that was asked for. A duty is one process's while that process says so every few seconds; a view's duties
 * are done one by one, in the order in which they were asked for. Everything a duty writes is fenced by {@link #hold}.
 */
final class Duties {

    /** After so long a silence a process is taken for dead. */
    static final Duration SILENCE = Duration.ofSeconds(10);

    static final int ATTEMPTS = 5;

    private final String worker = UUID.randomUUID().toString();
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Duties(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What was asked for before there were views here is past: they begin with the whole history. */
    void begin() {
        sql.sql("""
            insert into views.duty_floor (position)
                select coalesce(max(position), 0) from events.event_position on conflict do nothing
            """).update();
    }

    /** The next duty that nobody is at, of one of these views: from now on this process's. */
    Optional<Duty> takeOn(Collection<String> views) {
        if (!isAnyLeft()) {
            return Optional.empty();
        }
        return transaction.execute(_ -> {
            sql.sql("select pg_advisory_xact_lock(1246186607, 2), " + RunningView.IN_OTHERS_WAY)
                    .query()
                    .singleRow();
            sql.sql("""
                insert into views.duty (upkeep, state, not_before)
                    select u.upkeep, 'WAITING', clock_timestamp() from views.upkeep u
                        where u.position > (select position from views.duty_floor)
                    on conflict do nothing
                """).update();
            var next = next(views);
            next.ifPresent(
                    duty -> sql.sql("""
                        update views.duty set state = 'RUNNING', worker = ?, begun_at = clock_timestamp(),
                                touched_at = clock_timestamp() where upkeep = ?
                        """).params(worker, duty.upkeep().value()).update());
            return next;
        });
    }

    private boolean isAnyLeft() {
        return sql.sql("""
            select exists(select from views.upkeep u left join views.duty d using (upkeep)
                where coalesce(d.state, 'WAITING') in ('WAITING', 'RUNNING')
                  and u.position > (select position from views.duty_floor))
            """).query(Boolean.class).single();
    }

    private Optional<Duty> next(Collection<String> views) {
        return sql.sql("""
            select u.upkeep, u.kind, u.view, u.stream, u.up_to
                from views.duty d join views.upkeep u using (upkeep)
                where u.view = any (:views)
                  and (d.state = 'WAITING' and d.not_before <= clock_timestamp()
                       or d.state = 'RUNNING' and d.touched_at < clock_timestamp() - make_interval(secs => :silence))
                  and not exists (select from views.duty earlier join views.upkeep asked using (upkeep)
                        where asked.view = u.view and asked.position < u.position
                          and earlier.state in ('WAITING', 'RUNNING'))
                order by u.position limit 1 for update of d skip locked
            """)
                .param("views", views.toArray(String[]::new))
                .param("silence", SILENCE.toSeconds())
                .query((row, _) -> new Duty(
                        new UpkeepId(row.getString("upkeep")),
                        Duty.Kind.valueOf(row.getString("kind")),
                        row.getString("view"),
                        row.getString("stream"),
                        row.getObject("up_to", Long.class)))
                .optional();
    }

    /** Says that this process is alive, of all its duties. */
    void touch() {
        sql.sql("update views.duty set touched_at = clock_timestamp() where worker = ? and state = 'RUNNING'")
                .param(worker)
                .update();
    }

    /** First in each transaction of a duty: holds the duty until it ends, so that nobody takes it on meanwhile. */
    void hold(Duty duty) {
        var held = sql.sql("select upkeep, " + RunningView.IN_OTHERS_WAY
                        + " from views.duty where upkeep = ? and worker = ? and state = 'RUNNING' for update")
                .params(duty.upkeep().value(), worker)
                .query((row, _) -> row.getString("upkeep"))
                .optional();
        if (held.isEmpty()) {
            throw new LostDuty(duty);
        }
    }

    void done(Duty duty) {
        end(duty, "DONE");
    }

    /** To be taken on again, by whichever process: this one ends. */
    void putBack(Duty duty) {
        sql.sql("""
            update views.duty set state = 'WAITING', worker = null, not_before = clock_timestamp()
                where upkeep = ? and worker = ?
            """).params(duty.upkeep().value(), worker).update();
    }

    /** To be tried again in a while, or given up after too many times. */
    void failed(Duty duty, String failure) {
        sql.sql("""
            update views.duty set attempts = attempts + 1, failure = :failure, worker = null,
                    state = case when attempts + 1 < :most then 'WAITING' else 'FAILED' end,
                    ended_at = case when attempts + 1 < :most then null else clock_timestamp() end,
                    not_before = clock_timestamp() + make_interval(secs => attempts + 1)
                where upkeep = :upkeep and worker = :worker
            """)
                .param("failure", failure)
                .param("most", ATTEMPTS)
                .param("upkeep", duty.upkeep().value())
                .param("worker", worker)
                .update();
    }

    private void end(Duty duty, String state) {
        sql.sql("""
            update views.duty set state = ?, worker = null, ended_at = clock_timestamp(), phase = null, failure = null
                where upkeep = ? and worker = ?
            """).params(state, duty.upkeep().value(), worker).update();
    }
}
