package fr.jalon.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.HandlerMethod;

/** What the OpenAPI document says of the product as a whole; each side describes its own addresses. */
@Configuration(proxyBeanMethods = false)
class Description {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI jalon() {
        return new OpenAPI()
                .info(new Info()
                        .title("Jalon")
                        .version("0")
                        .description("Commands are posted under /commands, figures are read under /api."))
                .servers(List.of(new Server().url("/").description("Where this document was read")))
                .components(new Components()
                        .addSchemas(Refusals.NAME, problem())
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("An account's name and its own password, not the one-time one")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema()
                .description("A refusal as RFC 9457 has it, with ids, dates and numbers of its own beside")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("Why, and what to do: a French sentence"))
                .addProperty("code", new StringSchema().description("Stable, such as session.full"));
        problem.setRequired(List.of("type", "title", "status", "detail", "code"));
        problem.setAdditionalProperties(true);
        return problem;
    }

    @Bean
    GlobalOperationCustomizer summaries() {
        return (operation, handler) -> {
            operation.setSummary(summary(handler));
            operation.setTags(List.of(words(what(handler)).replace(' ', '-')));
            return operation;
        };
    }

    /** « Correct holding (workshop) » for {@code WorkshopApi.correctHolding}: what is done, and to what. */
    static String summary(HandlerMethod handler) {
        String done = words(handler.getMethod().getName());
        return done.substring(0, 1).toUpperCase(Locale.ROOT) + done.substring(1) + " (" + words(what(handler)) + ")";
    }

    private static String what(HandlerMethod handler) {
        return handler.getBeanType().getSimpleName().replaceFirst("Api$", "");
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Last of all: what nobody refers to is left out. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    GlobalOpenApiCustomizer wholeAndNoMore() {
        return document -> {
            SignInDescription.into(document);
            document.getPaths().forEach((path, item) -> item.readOperations().stream()
                    .filter(_ -> path.startsWith("/api/"))
                    .forEach(Description::refuseReads));
            document.getComponents().getSchemas().keySet().retainAll(Referred.by(document));
        };
    }

    private static void refuseReads(Operation read) {
        Refusals.add(read, "400", "Malformed: the code says what");
        Refusals.add(read, "401", "Not signed in");
        Refusals.add(read, "403", "Not in this role, or nothing to show yet");
        Refusals.add(read, "404", "Unknown, or out of reach");
    }
}
