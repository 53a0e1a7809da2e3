package fr.jalon.platform.processing;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The history as one view reads it: what does not concern the view moves it on without being handed to it. */
record ViewSource(PositionedEvents history, RunningView view, Bystanders bystanders)
        implements StreamableMessageSource<TrackedEventMessage<?>> {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        var from = token == null ? 0 : token.position().orElse(0);
        return history.openStream(from, bystanders.passage(view, from));
    }

    @Override
    public TrackingToken createTailToken() {
        return history.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return history.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return history.createTokenAt(instant);
    }
}
