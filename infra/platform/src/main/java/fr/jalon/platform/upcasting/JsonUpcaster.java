package fr.jalon.platform.upcasting;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one revision of an event as the next. Declared as a component, named after what it does ({@code SessionScheduled_1_to_2}),
 * in a package per capability; it is never removed, since the history keeps every revision ever written.
 */
public abstract class JsonUpcaster extends SingleEventUpcaster {

    private final SimpleSerializedType from;
    private final SimpleSerializedType to;

    /** From this revision of the event stored under this name to the one after. */
    protected JsonUpcaster(String storedName, int fromRevision) {
        this.from = new SimpleSerializedType(storedName, Integer.toString(fromRevision));
        this.to = new SimpleSerializedType(storedName, Integer.toString(fromRevision + 1));
    }

    /** The payload as the next revision would have written it; the given one may be changed and returned. */
    protected abstract ObjectNode upcast(ObjectNode payload);

    @Override
    protected final boolean canUpcast(IntermediateEventRepresentation event) {
        return from.equals(event.getType());
    }

    @Override
    protected final IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, ObjectNode.class, this::upcast);
    }
}
