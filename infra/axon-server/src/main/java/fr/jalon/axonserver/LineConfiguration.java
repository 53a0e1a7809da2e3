package fr.jalon.axonserver;

import fr.jalon.platform.security.SignedMessages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** The line, in the profile alone. */
@AutoConfiguration
@Profile(LineConfiguration.PROFILE)
@EnableConfigurationProperties(LineSettings.class)
class LineConfiguration {

    static final String PROFILE = "axonserver";

    @Bean
    Line line(LineSettings settings, @Value("${spring.application.name:jalon}") String component) {
        return new Line(settings, component);
    }

    @Bean
    Messages messages(SignedMessages signatures) {
        return new Messages(signatures);
    }
}
