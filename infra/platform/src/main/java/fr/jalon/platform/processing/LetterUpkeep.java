package fr.jalon.platform.processing;

import java.util.HashMap;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Retries and discards of parked letters, slice by slice in small transactions: interrupted, it goes on where it was. */
final class LetterUpkeep {

    private static final int SLICE = 200;

    private final JdbcClient sql;
    private final Duties duties;
    private final TransactionTemplate transaction;

    LetterUpkeep(JdbcClient sql, Duties duties, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.duties = duties;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Tries a stream's letters again, in order, up to the first that fails again. */
    void retry(Duty duty, RunningView view) {
        slices(duty, view, this::retrySlice);
        duties.done(duty);
    }

    /** Gives a stream's letters up, up to a position, keeps which they were, and tries the others. */
    void discard(Duty duty, RunningView view) {
        slices(duty, view, this::discardSlice);
        slices(duty, view, this::retrySlice);
        duties.done(duty);
    }

    private void slices(Duty duty, RunningView view, Slice slice) {
        var more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> {
                duties.hold(duty);
                view.lock();
                return slice.wasWhole(duty, view);
            }));
        }
    }

    private boolean retrySlice(Duty duty, RunningView view) {
        var slice = view.letters().first(Objects.requireNonNull(duty.stream()), SLICE);
        if (slice.isEmpty()) {
            return false;
        }
        var failures = new HashMap<String, ViewBatch.Parked>();
        view.tryAgain(slice.stream().<EventMessage<?>>map(DeadLetter::message).collect(Collectors.toList()))
                .forEach(parked -> failures.put(parked.message().getIdentifier(), parked));
        for (var letter : slice) {
            var failed = failures.get(letter.message().getIdentifier());
            if (failed == null) {
                view.letters().takeOut(letter);
            } else if (failed.failure() != null) {
                view.letters().stays(letter, failed.failure());
            }
        }
        return failures.isEmpty() && slice.size() == SLICE;
    }

    private boolean discardSlice(Duty duty, RunningView view) {
        var upTo = Objects.requireNonNull(duty.upTo());
        var given = view.letters().first(Objects.requireNonNull(duty.stream()), SLICE).stream()
                .filter(letter -> ViewBatch.position(letter.message()) <= upTo)
                .toList();
        given.forEach(letter -> {
            keepWhich(duty, letter);
            view.letters().takeOut(letter);
        });
        return given.size() == SLICE;
    }

    private void keepWhich(Duty duty, DeadLetter<? extends EventMessage<?>> letter) {
        sql.sql("""
            insert into views.discarded_letter (view, event_id, stream, position, upkeep, discarded_at)
                values (?, ?, ?, ?, ?, clock_timestamp()) on conflict do nothing
            """)
                .param(duty.view())
                .param(letter.message().getIdentifier())
                .param(duty.stream())
                .param(ViewBatch.position(letter.message()))
                .param(duty.upkeep().value())
                .update();
    }

    /** A few letters of a stream, in one transaction; there may be more when it was whole. */
    private interface Slice {
        boolean wasWhole(Duty duty, RunningView view);
    }
}
