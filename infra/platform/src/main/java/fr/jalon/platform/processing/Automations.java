package fr.jalon.platform.processing;

import fr.jalon.platform.eventstore.CountedEvents;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.lifecycle.Phase;

/** What follows from an event by itself, as further commands. It subscribes last: these are decided on lookups that know the event. */
final class Automations extends SubscribingEventProcessor {

    static final String NAME = "automations";

    Automations(EventBus events, EventHandlerInvoker handlers, MeterRegistry meters) {
        super(builder()
                .name(NAME)
                .eventHandlerInvoker(handlers)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageMonitor(CountedEvents.ofProcessor(NAME, meters))
                .messageSource(events));
    }

    /** Whether this group of event handlers, named <i>automation.capability-what</i>, is of them. */
    static boolean isOne(String group) {
        return group.startsWith("automation.");
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS + 1, this::start);
        lifecycle.onShutdown(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS + 1, this::shutDown);
    }
}
