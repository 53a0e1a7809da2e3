package fr.jalon.platform.processing;

import fr.jalon.events.DomainEvent;
import fr.jalon.events.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A view with its position and its parked letters, which always change together in one transaction. */
final class RunningView {

    /** A process that stands still, or that nobody hears any more, is not waited for: the database ends its session. */
    static final String IN_OTHERS_WAY = "set_config('idle_in_transaction_session_timeout', '20s', true)";

    private static final Logger LOG = LoggerFactory.getLogger(RunningView.class);

    private final Projection projection;
    private final ParkedLetters letters;
    private final JdbcClient sql;
    private final TransactionTemplate savepoint;
    private final Ground ground = new Ground();
    private final Map<Class<?>, Boolean> concerns = new ConcurrentHashMap<>();

    RunningView(Projection projection, ParkedLetters letters, JdbcClient sql, PlatformTransactionManager transactions) {
        this.projection = projection;
        this.letters = letters;
        this.sql = sql;
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

    List<String> tables() {
        return projection.tables();
    }

    Set<String> indexesForReaders() {
        return projection.indexesForReaders();
    }

    /** Whether the view is to be handed this. What this version has no name for is handed to every view, to be set aside. */
    boolean isAbout(EventMessage<?> message) {
        return concerns.computeIfAbsent(
                message.getPayloadType(),
                type -> !DomainEvent.class.isAssignableFrom(type)
                        || projection.about().stream().anyMatch(about -> about.isAssignableFrom(type)));
    }

    ParkedLetters letters() {
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
        var won = ground.won();
        var begun = begin();
        if (Ground.isLost(won, begun.position())) {
            throw new IllegalStateException("view " + name() + " stands at " + begun.position() + ", behind " + won
                    + " where it stood: it is read again from there");
        }
        var messages = after(begun.position(), delivered);
        if (messages.isEmpty()) {
            return;
        }
        write(messages, letters, begun.parked());
        sql.sql("update views.view_position set position = ? where view = ?")
                .params(ViewBatch.position(messages.getLast()), name())
                .update();
        ground.isWonWithTheCommit(ViewBatch.position(messages.getLast()));
    }

    Ground ground() {
        return ground;
    }

    /** Writes these messages, whatever tables the transaction leads to, and parks with these letters what cannot be written. */
    void write(List<? extends EventMessage<?>> messages, ParkedLetters parking) {
        write(messages, parking, parking.streams());
    }

    private void write(List<? extends EventMessage<?>> messages, ParkedLetters parking, Set<String> parked) {
        new ViewBatch(projection, savepoint, parked)
                .write(messages.stream()
                        .<EventMessage<?>>map(message -> message)
                        .filter(this::isAbout)
                        .toList())
                .forEach(parking::park);
    }

    /** Writes what was parked as far as it can be written, without parking anything; returns what cannot, in order. */
    List<ViewBatch.Parked> tryAgain(List<EventMessage<?>> messages) {
        return new ViewBatch(projection, savepoint, Set.of()).write(messages);
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

    /** Where the view stands. */
    long position() {
        return sql.sql("select position from views.view_position where view = ?")
                .param(name())
                .query(Long.class)
                .single();
    }

    /**
     * Takes its turn as {@link #lock} does, and learns in the same go of which streams something is parked. Its commit need not be
     * durable at once: rows, position, token and letters are lost together in a crash, and made again from the history, which is.
     */
    private Begun begin() {
        return sql.sql("""
            select position, set_config('synchronous_commit', 'off', true), %s,
                   array(select distinct sequence_identifier from views.dead_letter where processing_group = ?) as parked
                from views.view_position where view = ? for update\
            """.formatted(IN_OTHERS_WAY))
                .params(letters.group(), name())
                .query((row, _) -> new Begun(row.getLong("position"), Set.of((String[])
                        row.getArray("parked").getArray())))
                .single();
    }

    /** Where the view stands, and the streams of which it has set something aside. */
    private record Begun(long position, Set<String> parked) {}

    /** Batches, retries and swaps take turns: none sees another's half-done work. Returns where the view stands. */
    long lock() {
        return sql.sql("select position, " + IN_OTHERS_WAY + " from views.view_position where view = ? for update")
                .param(name())
                .query((row, _) -> row.getLong("position"))
                .single();
    }
}
