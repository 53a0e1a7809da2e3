package fr.jalon.command.http;

import fr.jalon.events.Actor;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Documents every command alike in OpenAPI: both kinds of body, the headers of the envelope, the answer and the refusals. */
@Configuration(proxyBeanMethods = false)
class CommandDocumentation {

    private static final Map<String, String> REFUSALS = refusals();

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Incoming.class, Actor.class);
    }

    @Bean
    GlobalOperationCustomizer commandOperations() {
        return (operation, handler) -> {
            operation.setSummary(summary(handler));
            if (handler.getBeanType().getName().startsWith("fr.jalon.command.")) {
                operation.setOperationId(id(handler));
                document(operation, BodyFields.of(handler).body());
            }
            return operation;
        };
    }

    /** « Correct holding (workshop) » for {@code WorkshopApi.correctHolding}: what is done, and to what. */
    static String summary(HandlerMethod handler) {
        String done = words(handler.getMethod().getName());
        String what = words(handler.getBeanType().getSimpleName().replaceFirst("Api$", ""));
        return done.substring(0, 1).toUpperCase(Locale.ROOT) + done.substring(1) + " (" + what + ")";
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Stable whatever else there is: « sessionCancel » for {@code SessionApi.cancel}. */
    private static String id(HandlerMethod handler) {
        String what = handler.getBeanType().getSimpleName().replaceFirst("Api$", "");
        String done = handler.getMethod().getName();
        return what.substring(0, 1).toLowerCase(Locale.ROOT)
                + what.substring(1)
                + done.substring(0, 1).toUpperCase(Locale.ROOT)
                + done.substring(1);
    }

    /** What the server's library made of the bodies before we described them ourselves is referred to by nobody. */
    @Bean
    GlobalOpenApiCustomizer describedOnce() {
        return document -> {
            document.setInfo(new Info()
                    .title("Jalon")
                    .version("0")
                    .description("Commands are posted under /commands, figures are read under /api."));
            Components components = document.getComponents();
            if (components != null && components.getSchemas() != null) {
                components.getSchemas().keySet().retainAll(Referred.by(document));
            }
        };
    }

    private static void document(Operation operation, Class<?> body) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .description(
                        "8 to 100 characters; the same request sent again changes nothing and gets the same answer")
                .schema(new StringSchema()));
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            Content content = operation.getRequestBody().getContent();
            MediaType json = content.get("application/json");
            if (json != null) {
                if (body.isRecord()) {
                    json.setSchema(BodySchema.of(body));
                }
                content.addMediaType("application/x-www-form-urlencoded", new MediaType().schema(json.getSchema()));
            }
        }
        ApiResponses answers = new ApiResponses()
                .addApiResponse("2XX", answer("Recorded", "application/json", told()))
                .addApiResponse("303", new ApiResponse().description("For a form: the page to go on to"));
        REFUSALS.forEach((status, description) ->
                answers.addApiResponse(status, answer(description, "application/problem+json", problem())));
        operation.setResponses(answers);
    }

    private static ApiResponse answer(String description, String type, Schema<?> schema) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(type, new MediaType().schema(schema)));
    }

    private static Schema<?> told() {
        return new ObjectSchema()
                .addProperty("id", new StringSchema())
                .addProperty("position", new IntegerSchema().format("int64"));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("Why, and what to do: a French sentence"))
                .addProperty("code", new StringSchema().description("Stable, such as session.full"));
    }

    private static Map<String, String> refusals() {
        Map<String, String> refusals = new LinkedHashMap<>();
        refusals.put("400", "Malformed: the code says what, the field says where");
        refusals.put("401", "Not signed in");
        refusals.put("403", "Not in this role");
        refusals.put("404", "Unknown, or out of reach");
        refusals.put("413", "More than is taken in at once");
        refusals.put("409", "The state does not allow it");
        refusals.put("412", "What was seen has changed; both sides are told");
        refusals.put("422", "The idempotency key was used for another body");
        return refusals;
    }
}
