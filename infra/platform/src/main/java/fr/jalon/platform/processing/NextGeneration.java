package fr.jalon.platform.processing;

import fr.jalon.platform.eventstore.UnhurriedConnections;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One view on its way to being built again: made empty, brought to where the one that is read stands, compared with it in a snapshot that
 * sees both at one position, brought to where it stands by then, and put in its place.
 */
final class NextGeneration {

    /** It waited for too long; it, and not whoever it waited for, was ended for a deadlock; the lock was not to be had. */
    private static final Set<String> GAVE_WAY = Set.of("57014", "40P01", "55P03");

    private static final int PATIENCE = 30;

    private final Rebuild rebuild;
    private final Duty duty;
    private final RunningView view;
    private final ParkedLetters letters;
    private final JdbcClient sql;
    private final Generation generation;
    private final HistoryAhead history;
    private final TransactionTemplate beside;
    private final TransactionTemplate plain;
    private final TransactionTemplate snapshot;
    private long position;

    NextGeneration(Rebuild rebuild, Duty duty, RunningView view, ParkedLetters letters) {
        this.rebuild = rebuild;
        this.duty = duty;
        this.view = view;
        this.letters = letters;
        this.sql = rebuild.sql();
        this.generation = new Generation(sql, view.tables(), view.indexesForReaders());
        this.history = rebuild.historyAhead(view);
        this.beside = new TransactionTemplate(new DataSourceTransactionManager(
                new Redirection(rebuild.database(), view.tables(), rebuild.tablesBut(view.name()))));
        this.plain = new TransactionTemplate(rebuild.transactions());
        this.snapshot = new TransactionTemplate(rebuild.transactions());
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    void takesThePlaceOfTheOther() {
        held(plain, this::begin);
        follow();
        prepareForReaders();
        held(plain, () -> phase("COMPARING"));
        var result = compare();
        held(plain, () -> keep(result));
        follow();
        swap();
    }

    private void held(TransactionTemplate transaction, Runnable work) {
        transaction.executeWithoutResult(_ -> {
            rebuild.duties().hold(duty);
            work.run();
        });
    }

    private void begin() {
        generation.create();
        letters.clear();
        sql.sql("""
            update views.duty set phase = 'BUILDING', position = 0, target = ?, compared = null, differing = null
                where upkeep = ?
            """).params(view.position(), duty.upkeep().value()).update();
        sql.sql("delete from views.rebuild_difference where upkeep = ?")
                .param(duty.upkeep().value())
                .update();
    }

    /** Brings it to where the one that is read stands, in small transactions. */
    private void follow() {
        for (var target = view.position(); position < target; target = view.position()) {
            rebuild.goOnOrStop();
            var page = history.after(position, target);
            var upTo = Math.min(page.upTo(), target);
            held(beside, () -> {
                // Durable with a later commit: after a crash all of it is begun anew.
                sql.sql("set local synchronous_commit = off").update();
                write(page, upTo);
                standsAt(upTo);
            });
            position = upTo;
        }
    }

    private void write(PositionedEvents.Page page, long upTo) {
        view.write(
                page.messages().stream()
                        .filter(message -> ViewBatch.position(message) <= upTo)
                        .toList(),
                letters);
    }

    private void standsAt(long upTo) {
        sql.sql("update views.duty set position = ?, target = ? where upkeep = ?")
                .params(upTo, view.position(), duty.upkeep().value())
                .update();
    }

    /** Without holding the duty: an index of a large table takes longer than a worker may be silent. */
    private void prepareForReaders() {
        plain.executeWithoutResult(_ -> unhurried(() -> {
            generation.prepareForReaders();
            return true;
        }));
    }

    /** Both stand still for as long as it takes to catch up and to begin a snapshot; then the view goes on while rows are compared. */
    private Comparison.Result compare() {
        try (var gate = rebuild.database().getConnection()) {
            gate.setAutoCommit(false);
            try {
                close(gate);
                follow();
                return Objects.requireNonNull(snapshot.execute(_ -> {
                    var read = view.position();
                    open(gate);
                    if (read != position) {
                        throw new IllegalStateException("the view stands at " + read + ", its copy at " + position);
                    }
                    return unhurried(() -> new Comparison(sql).compare(view.tables()));
                }));
            } finally {
                gate.rollback();
                gate.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** In the transaction under way. Large tables take their time. */
    private <T> T unhurried(Supplier<T> work) {
        var connection = DataSourceUtils.getConnection(rebuild.database());
        try {
            UnhurriedConnections.unhurried(connection);
            return work.get();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, rebuild.database());
        }
    }

    private void close(Connection gate) throws SQLException {
        try (var lock = gate.prepareStatement("select position from views.view_position where view = ? for update")) {
            lock.setString(1, view.name());
            lock.executeQuery();
        }
    }

    private static void open(Connection gate) {
        try {
            gate.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void keep(Comparison.Result result) {
        var rank = 0L;
        for (var each : result.named()) {
            sql.sql("""
                insert into views.rebuild_difference (upkeep, rank, table_name, difference, row_key, columns)
                    values (?, ?, ?, ?, ?, ?)
                """)
                    .param(duty.upkeep().value())
                    .param(rank++)
                    .param(each.table())
                    .param(each.difference())
                    .param(each.key())
                    .param(each.columns().toArray(String[]::new))
                    .update();
        }
        sql.sql("update views.duty set phase = 'SWAPPING', compared = ?, differing = ? where upkeep = ?")
                .params(result.rows(), result.differing(), duty.upkeep().value())
                .update();
    }

    private void phase(String phase) {
        sql.sql("update views.duty set phase = ? where upkeep = ?")
                .params(phase, duty.upkeep().value())
                .update();
    }

    private void swap() {
        for (var left = PATIENCE; ; left--) {
            rebuild.goOnOrStop();
            try {
                held(beside, this::swapNow);
                return;
            } catch (RuntimeException failure) {
                var said = LetterCause.sqlAmong(failure);
                if (left == 0 || said == null || !GAVE_WAY.contains(said.getSQLState())) {
                    throw failure;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }

    /** One transaction: catches up under the view's lock, puts the tables and the letters in place, and ends the duty. */
    private void swapNow() {
        var target = view.lock();
        for (var at = position; at < target; ) {
            var page = history.after(at, target);
            at = Math.min(page.upTo(), target);
            write(page, at);
        }
        standsAt(target);
        if (!generation.isStillAlike()) {
            throw new IllegalStateException("the tables of " + view.name() + " were changed meanwhile");
        }
        generation.swap();
        letters.becomeThoseOf(view.letters());
        sql.sql("delete from views.discarded_letter where view = ?")
                .param(view.name())
                .update();
        rebuild.duties().done(duty);
    }
}
