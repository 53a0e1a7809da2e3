package fr.jalon.platform.processing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a view was handed, under the name Axon's own meter has. Axon measures more of each event, and of those that do not
 * concern the view too, which are nearly all of them.
 */
final class EventsOfView implements MessageMonitor<EventMessage<?>> {

    private final MonitorCallback counted;

    EventsOfView(String processor, MeterRegistry meters) {
        this.counted = new Counted(meters.counter("eventProcessor.successCounter", "processorName", processor));
    }

    @Override
    public MonitorCallback onMessageIngested(EventMessage<?> message) {
        return counted;
    }

    private record Counted(Counter handled) implements MonitorCallback {

        @Override
        public void reportSuccess() {
            handled.increment();
        }

        /** The view parks what it cannot write: what fails is a whole batch, which is tried again. */
        @Override
        public void reportFailure(@Nullable Throwable cause) {}

        @Override
        public void reportIgnored() {}
    }
}
