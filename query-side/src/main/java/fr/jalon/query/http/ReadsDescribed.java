package fr.jalon.query.http;

import fr.jalon.events.Actor;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says of every read alike: how to wait for what one just did, and what a day or an instant looks like. */
@Configuration(proxyBeanMethods = false)
class ReadsDescribed {

    private static final Map<String, String> MEANT = Map.of(
            "on", "What had occurred up to this day; today when left out",
            "knownAt", "As it was known at this instant, or at the end of this day: 2024-06-30T23:59:59Z or 2024-06-30",
            "position", "As it was known at this position of the history",
            "from", "A day shared, or a day and a position as in 2024-06-30.1200",
            "to", "The same, later");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    GlobalOperationCustomizer reads() {
        return (operation, handler) -> {
            if (handler.getBeanType().getName().startsWith("fr.jalon.query.")) {
                parameters(operation).forEach(ReadsDescribed::explain);
                operation.addParametersItem(new HeaderParameter()
                        .name("Consistency-Token")
                        .description("The position of what was recorded: the answer waits for it, two seconds at most")
                        .schema(new IntegerSchema().format("int64")));
            }
            return operation;
        };
    }

    private static List<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }

    private static void explain(Parameter parameter) {
        if ("query".equals(parameter.getIn())) {
            parameter.setDescription(MEANT.get(parameter.getName()));
            if (parameter.getName().equals("on")) {
                parameter.setSchema(new StringSchema().format("date"));
            }
        }
    }
}
