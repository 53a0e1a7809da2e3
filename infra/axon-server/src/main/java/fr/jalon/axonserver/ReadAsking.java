package fr.jalon.axonserver;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** In a process that has no views: figures are asked of one that has. */
@AutoConfiguration(after = LineConfiguration.class)
@Profile(LineConfiguration.PROFILE)
@ConditionalOnMissingBean(type = "fr.jalon.query.figures.FiguresDoor")
class ReadAsking {

    @Bean
    FiguresElsewhereApi figuresElsewhereApi(Line line, Messages messages, Clock clock) {
        return new FiguresElsewhereApi(line, messages, clock);
    }
}
