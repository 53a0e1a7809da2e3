package fr.jalon.axonserver;

import fr.jalon.command.http.RequestDoor;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** In a process that takes commands: its requests go by the line, and it takes in those that come by it. */
@AutoConfiguration(after = LineConfiguration.class)
@Profile(LineConfiguration.PROFILE)
@ConditionalOnClass(name = "fr.jalon.command.http.RequestDoor")
class RequestRouting {

    @Bean
    RoutedRequests routedRequests(Line line, Messages messages, Clock clock, MeterRegistry meters) {
        return new RoutedRequests(line, messages, clock, meters);
    }

    @Bean
    RequestAnswering requestAnswering(Line line, Messages messages, RequestDoor door, MeterRegistry meters) {
        return new RequestAnswering(line, messages, door, meters);
    }
}
