package fr.jalon.events;

import java.util.List;
import java.util.Set;

/**
 * A view's writer. It is handed what it is about in order of position, in batches, inside the transaction that also advances the view;
 * whoever runs it takes a failing batch back and halves it, so that only the event at fault is set aside.
 */
public interface Projection {

    /** The view's name, such as {@code figures}: of its processor ({@code view.figures}), its position and its dead letters. */
    String name();

    /** The kinds of events that can change the view, each by its own type or by that of its family. It is handed no others. */
    Set<Class<? extends DomainEvent>> about();

    /** Writes what these events change, all or nothing. Events that do not concern the view are simply passed over. */
    void apply(List<Recorded<DomainEvent>> events);

    /**
     * The view's own tables in the schema of the views, each with a primary key. The view writes and, while it writes, reads no others: so
     * it can be handed a copy of them, and built again beside the one that is read.
     */
    List<String> tables();

    /** Indexes of these tables that only readers use, by name: built again, the view gets them once its rows are there. */
    default Set<String> indexesForReaders() {
        return Set.of();
    }
}
