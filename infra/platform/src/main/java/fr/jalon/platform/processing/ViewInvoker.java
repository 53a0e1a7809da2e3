package fr.jalon.platform.processing;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Collects what Axon hands over one by one, and gives it to the view once, before the batch commits with its token. */
final class ViewInvoker implements EventHandlerInvoker {

    private final RunningView view;
    private final String key;

    ViewInvoker(RunningView view) {
        this.view = view;
        this.key = "batch of " + view.name();
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return view.isAbout(message);
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        List<EventMessage<?>> messages = batch.getOrComputeResource(key, _ -> {
            var collected = new ArrayList<EventMessage<?>>();
            batch.onPrepareCommit(_ -> view.write(collected));
            return collected;
        });
        messages.add(message);
    }

    /** A view is built again beside itself, by {@link Rebuild}; one that is new or was emptied begins at position 0. */
    @Override
    public boolean supportsReset() {
        return false;
    }

    @Override
    public void performReset() {
        throw new UnsupportedOperationException("a view is built again beside itself");
    }

    @Override
    public <R> void performReset(@Nullable R context) {
        performReset();
    }
}
