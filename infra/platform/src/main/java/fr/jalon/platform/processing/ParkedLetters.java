package fr.jalon.platform.processing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one view could not take in, stream by stream, in the order of events. */
final class ParkedLetters {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedLetters.class);

    private final String group;
    private final JdbcSequencedDeadLetterQueue<EventMessage<?>> queue;
    private final JdbcClient sql;

    ParkedLetters(String group, JdbcSequencedDeadLetterQueue<EventMessage<?>> queue, JdbcClient sql) {
        this.group = group;
        this.queue = queue;
        this.sql = sql;
    }

    String group() {
        return group;
    }

    /** The streams of which something is parked: what follows in them is parked behind it. */
    Set<String> streams() {
        return new HashSet<>(
                sql.sql("select distinct sequence_identifier from views.dead_letter where processing_group = ?")
                        .param(group)
                        .query(String.class)
                        .list());
    }

    void park(ViewBatch.Parked parked) {
        if (parked.failure() == null) {
            queue.enqueue(parked.stream(), new GenericDeadLetter<>(parked.stream(), parked.message()));
            return;
        }
        var cause = LetterCause.of(parked.failure());
        LOG.error(
                "{} sets aside the event at position {}: {} {}",
                group,
                ViewBatch.position(parked.message()),
                cause.type(),
                cause.message());
        queue.enqueue(parked.stream(), new GenericDeadLetter<>(parked.stream(), parked.message(), cause));
    }

    /** The first letters of a stream, in order, each once: Axon's pages overlap where the first letters of a stream were taken out. */
    List<DeadLetter<? extends EventMessage<?>>> first(String stream, int most) {
        var first = new LinkedHashMap<String, DeadLetter<? extends EventMessage<?>>>();
        for (var letter : queue.deadLetterSequence(stream)) {
            first.putIfAbsent(letter.message().getIdentifier(), letter);
            if (first.size() == most) {
                break;
            }
        }
        return List.copyOf(first.values());
    }

    void takeOut(DeadLetter<? extends EventMessage<?>> letter) {
        queue.evict(letter);
    }

    /** It failed again, perhaps in another way. */
    void stays(DeadLetter<? extends EventMessage<?>> letter, RuntimeException failure) {
        queue.requeue(letter, kept -> kept.withCause(LetterCause.of(failure)));
    }

    void clear() {
        sql.sql("delete from views.dead_letter where processing_group = ?")
                .param(group)
                .update();
    }

    /** Takes the place of another view's letters, which are gone. */
    void becomeThoseOf(ParkedLetters replaced) {
        replaced.clear();
        sql.sql("update views.dead_letter set processing_group = ? where processing_group = ?")
                .params(replaced.group, group)
                .update();
    }
}
