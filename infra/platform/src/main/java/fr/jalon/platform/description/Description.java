package fr.jalon.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
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
        Components components = new Components()
                .addSecuritySchemes(
                        BASIC,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("basic")
                                .description("An account's name and its own password, not the one-time one"));
        Refusals.define(components);
        return new OpenAPI()
                .info(new Info()
                        .title("Jalon")
                        .version("0")
                        .description("Commands are posted under /commands, figures are read under /api."))
                .servers(List.of(new Server().url("/").description("Where this document was read")))
                .components(components)
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
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
            document.getPaths()
                    .forEach((path, item) -> item.readOperations().stream()
                            .filter(_ -> path.startsWith("/api/"))
                            .forEach(Description::refuseReads));
            Referred.keepIn(document);
        };
    }

    private static void refuseReads(Operation read) {
        Refusals.MALFORMED.mayComeOf(read);
        Refusals.NOT_SIGNED_IN.mayComeOf(read);
        Refusals.NOT_ALLOWED.mayComeOf(read);
        Refusals.OUT_OF_REACH.mayComeOf(read);
    }
}
