package fr.jalon.platform.processing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds views again from the whole history, each beside the one that is read. A process that takes a rebuild on begins it anew: another
 * version of the product may have begun it.
 */
final class Rebuild {

    private final Map<String, List<String>> tables;
    private final Duties duties;
    private final PositionedEvents history;
    private final DeadLetters letters;
    private final DataSource database;
    private final JdbcClient sql;
    private final PlatformTransactionManager transactions;
    private final ExecutorService readers = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("rebuild-reader-", 0).daemon().factory());
    private volatile boolean interrupted;

    /** @param tables every view's, by its name */
    Rebuild(
            Map<String, List<String>> tables,
            Duties duties,
            PositionedEvents history,
            DeadLetters letters,
            DataSource database,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        this.tables = Map.copyOf(tables);
        this.duties = duties;
        this.history = history;
        this.letters = letters;
        this.database = database;
        this.sql = sql;
        this.transactions = transactions;
    }

    void mayRun() {
        interrupted = false;
    }

    /** What is under way ends between two batches. */
    void interrupt() {
        interrupted = true;
    }

    void run(Duty duty, RunningView view) {
        try {
            new NextGeneration(this, duty, view, parking(view)).takesThePlaceOfTheOther();
        } catch (LostDuty | Interrupted another) {
            throw another;
        } catch (RuntimeException failure) {
            leaveNothing(duty, view, failure);
            throw failure;
        }
    }

    /** It may be given up: what was built of it goes. */
    private void leaveNothing(Duty duty, RunningView view, RuntimeException failure) {
        try {
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                duties.hold(duty);
                new Generation(sql, view.tables(), view.indexesForReaders()).drop();
                parking(view).clear();
            });
        } catch (RuntimeException also) {
            failure.addSuppressed(also);
        }
    }

    private ParkedLetters parking(RunningView view) {
        var group = "next." + view.name();
        return new ParkedLetters(group, letters.of(group), sql);
    }

    /** The tables of all other views. */
    Collection<String> tablesBut(String view) {
        return tables.entrySet().stream()
                .filter(each -> !each.getKey().equals(view))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    void goOnOrStop() {
        if (interrupted) {
            throw new Interrupted();
        }
    }

    Duties duties() {
        return duties;
    }

    DataSource database() {
        return database;
    }

    JdbcClient sql() {
        return sql;
    }

    PlatformTransactionManager transactions() {
        return transactions;
    }

    HistoryAhead historyAhead(RunningView view) {
        return new HistoryAhead(history, readers, view::isAbout);
    }

    /** The process ends before the rebuild. */
    static final class Interrupted extends RuntimeException {
        Interrupted() {
            super("the process ends", null, false, false);
        }
    }
}
