package fr.jalon.platform.processing;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How event handlers run. */
@Configuration(proxyBeanMethods = false)
class ProcessingConfiguration {

    /**
     * Every group of event handlers subscribes: it runs inside the append's transaction, and its failure is the append's. Axon's own
     * choice would log the failure and commit the events without their lookup.
     */
    @Bean
    ConfigurerModule lookupsAndAutomations() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingSubscribingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(_ -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(_ -> PropagatingErrorHandler.instance()));
    }
}
