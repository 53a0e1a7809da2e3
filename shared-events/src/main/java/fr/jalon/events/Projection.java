package fr.jalon.events;

import java.util.List;

/**
 * A view's writer. It is handed every event in order of position, in batches, inside the transaction that also advances the view;
 * whoever runs it takes a failing batch back and halves it, so that only the event at fault is set aside.
 */
public interface Projection {

    /** The view's name, such as {@code figures}: of its processor ({@code view.figures}), its position and its dead letters. */
    String name();

    /** Writes what these events change, all or nothing. Events that do not concern the view are simply passed over. */
    void apply(List<Recorded<DomainEvent>> events);

    /** Empties the view's tables, before it is built again from the first event. */
    void reset();
}
