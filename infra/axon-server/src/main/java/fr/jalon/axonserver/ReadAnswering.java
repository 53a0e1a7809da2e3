package fr.jalon.axonserver;

import fr.jalon.query.figures.FiguresDoor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import tools.jackson.databind.json.JsonMapper;

/** In a process that has views: it answers those that have none. */
@AutoConfiguration(after = LineConfiguration.class)
@Profile(LineConfiguration.PROFILE)
@ConditionalOnBean(type = "fr.jalon.query.figures.FiguresDoor")
class ReadAnswering {

    @Bean
    FiguresAnswering figuresAnswering(Line line, Messages messages, FiguresDoor door, JsonMapper json) {
        return new FiguresAnswering(line, messages, door, json);
    }
}
