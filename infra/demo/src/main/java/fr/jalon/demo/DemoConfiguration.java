package fr.jalon.demo;

import fr.jalon.platform.time.DemoClock;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** What the standalone product adds for the demonstration: its story while {@code jalon.demo} is on, and the guard between it and a real history. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(value = "fr.jalon.demo", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class DemoConfiguration {

    /** The demonstration's clock: it stands where the story does, and ticks on from its end. */
    @Bean
    @ConditionalOnProperty("jalon.demo")
    DemoClock demoClock() {
        return DemoClock.startingAt(Story.beginning(), Clock.system(ZoneId.of("Europe/Paris")));
    }
}
