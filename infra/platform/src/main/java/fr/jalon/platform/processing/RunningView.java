package fr.jalon.platform.processing;

import fr.jalon.events.Projection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A view with its position and its parked letters, which always change together in one transaction. */
final class RunningView {

    private static final Logger LOG = LoggerFactory.getLogger(RunningView.class);

    private final Projection projection;
    private final JdbcSequencedDeadLetterQueue<EventMessage<?>> letters;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;

    RunningView(
            Projection projection,
            JdbcSequencedDeadLetterQueue<EventMessage<?>> letters,
            JdbcClient sql,
            PlatformTransactionManager transactions) {
        this.projection = projection;
        this.letters = letters;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The name its processor and its letters go by. */
    static String group(String view) {
        return "view." + view;
    }

    String name() {
        return projection.name();
    }

    JdbcSequencedDeadLetterQueue<EventMessage<?>> letters() {
        return letters;
    }

    /** Takes its place among the views, at position 0 the first time. */
    void register() {
        sql.sql("insert into views.view_position (view, position) values (?, 0) on conflict do nothing")
                .param(name())
                .update();
    }

    /**
     * Writes one batch and advances the position, in the batch's own transaction. What the view has already, by its position, is left
     * out: a message handed over twice, whoever is to blame, is written once.
     */
    void write(List<EventMessage<?>> delivered) {
        var messages = after(lock(), delivered);
        if (messages.isEmpty()) {
            return;
        }
        var parkedStreams = new HashSet<>(
                sql.sql("select distinct sequence_identifier from views.dead_letter where processing_group = ?")
                        .param(group(name()))
                        .query(String.class)
                        .list());
        new ViewBatch(projection, savepoint, parkedStreams).write(messages).forEach(this::park);
        sql.sql("update views.view_position set position = ? where view = ?")
                .params(ViewBatch.position(messages.getLast()), name())
                .update();
    }

    private List<EventMessage<?>> after(long position, List<EventMessage<?>> delivered) {
        var messages = new ArrayList<EventMessage<?>>(delivered.size());
        var last = position;
        for (var message : delivered) {
            if (ViewBatch.position(message) > last) {
                messages.add(message);
                last = ViewBatch.position(message);
            }
        }
        if (messages.size() < delivered.size()) {
            LOG.warn(
                    "view {} stands at position {} and was handed {} of its messages again",
                    name(),
                    position,
                    delivered.size() - messages.size());
        }
        return messages;
    }

    /** A batch and a retry of letters take turns: neither sees the other's half-done work. Returns where the view stands. */
    private long lock() {
        return sql.sql("select position from views.view_position where view = ? for update")
                .param(name())
                .query(Long.class)
                .single();
    }

    private void park(ViewBatch.Parked parked) {
        if (parked.failure() == null) {
            letters.enqueue(parked.stream(), new GenericDeadLetter<>(parked.stream(), parked.message()));
            return;
        }
        var cause = LetterCause.of(parked.failure());
        LOG.error(
                "view {} sets aside the event at position {}: {} {}",
                name(),
                ViewBatch.position(parked.message()),
                cause.type(),
                cause.message());
        letters.enqueue(parked.stream(), new GenericDeadLetter<>(parked.stream(), parked.message(), cause));
    }

    /** Tries one stream's letters again, in order, and returns whether there was one and all of it went through. */
    boolean retryOne() {
        return Objects.requireNonNull(transaction.execute(_ -> {
            lock();
            return letters.process(this::retry);
        }));
    }

    private EnqueueDecision<EventMessage<?>> retry(DeadLetter<? extends EventMessage<?>> letter) {
        try {
            savepoint.executeWithoutResult(_ -> projection.apply(List.of(ViewBatch.recorded(letter.message()))));
            return Decisions.evict();
        } catch (RuntimeException failure) {
            if (!ViewBatch.isTheEventsFault(failure)) {
                throw failure;
            }
            return Decisions.requeue(LetterCause.of(failure));
        }
    }

    /** Empties the view, before the history is read from the start. */
    void reset() {
        projection.reset();
        letters.clear();
        sql.sql("update views.view_position set position = 0 where view = ?")
                .param(name())
                .update();
    }
}
