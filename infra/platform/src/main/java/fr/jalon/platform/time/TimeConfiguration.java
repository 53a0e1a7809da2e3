package fr.jalon.platform.time;

import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The clock of a process: the real one, unless an application declares another, such as a {@link DemoClock}. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @Fallback
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }

    /** Axon reads the time of a new event from a static field: it must be the same clock. */
    @Bean
    InitializingBean eventClock(Clock clock) {
        return () -> GenericEventMessage.clock = clock;
    }
}
