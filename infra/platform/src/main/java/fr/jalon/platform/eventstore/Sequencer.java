package fr.jalon.platform.eventstore;

import fr.jalon.platform.time.DemoClock;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives positions, in short transactions of its own, one process at a time. Callers of one process share runs: whoever waits while a
 * run begun after their call goes by need not run again.
 *
 * <p>Each transaction is one statement that commits by itself. Should this process stand still meanwhile, the database ends it all the
 * same: the lock that everybody waits for is never in the hand of a process.
 */
final class Sequencer {

    static final int SLICE = 1_000;
    private static final String TAKE = "select head, taken, positioned from events.sequence_events(?, ?)";

    private static final Duration BUSY_FOR_LONG = Duration.ofSeconds(2);
    private static final Duration WHILE_BUSY = Duration.ofMillis(1);

    private final JdbcTemplate sql;
    private final TransactionTemplate alone;
    private final Clock clock;
    private final HistoryHead head;
    private final LatestPositions latest;
    private final ReentrantLock running = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile long completed;

    Sequencer(
            JdbcTemplate sql,
            PlatformTransactionManager transactions,
            Clock clock,
            HistoryHead head,
            LatestPositions latest) {
        this.sql = sql;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        this.clock = clock;
        this.head = head;
        this.latest = latest;
    }

    /** Gives a position to all that was visible when this was called. Gives up after 2 s of another process at work. */
    void run() {
        var before = begun.get();
        running.lock();
        try {
            if (completed > before) {
                return;
            }
            var mine = begun.incrementAndGet();
            if (drain()) {
                completed = mine;
            }
        } finally {
            running.unlock();
        }
    }

    /** How many runs were begun so far. */
    long begun() {
        return begun.get();
    }

    /** Whether a run was carried out that was begun after so many. */
    boolean ranAfter(long before) {
        return completed > before;
    }

    private boolean drain() {
        var deadline = System.nanoTime() + BUSY_FOR_LONG.toNanos();
        while (true) {
            var slice = slice();
            if (slice.taken() < 0) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                LockSupport.parkNanos(WHILE_BUSY.toNanos());
                continue;
            }
            latest.add(slice.head(), slice.positioned());
            head.reached(slice.head());
            if (slice.taken() < SLICE) {
                return true;
            }
        }
    }

    /** The database's clock dates the history, so that all processes agree; a demonstration brings its own. */
    private Slice slice() {
        return clock instanceof DemoClock demo ? demo.dating(said -> slice(Timestamp.from(said))) : slice(null);
    }

    private Slice slice(@Nullable Timestamp clockSaid) {
        return alone.execute(_ -> sql.queryForObject(
                TAKE,
                (row, _) ->
                        new Slice(row.getLong("head"), row.getLong("taken"), identifiers(row.getArray("positioned"))),
                SLICE,
                clockSaid));
    }

    private static List<String> identifiers(@Nullable Array read) throws SQLException {
        return read == null ? List.of() : List.of((String[]) read.getArray());
    }

    /**
     * What one transaction did.
     *
     * @param taken how many were taken from the queue; -1 when another process is at work
     * @param positioned the events that were given a position, in order, the last one that of the head
     */
    private record Slice(long head, long taken, List<String> positioned) {}
}
