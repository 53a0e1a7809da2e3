package fr.jalon.command.http;

import fr.jalon.events.Actor;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Documents every command alike in OpenAPI: both kinds of body, the headers of the envelope, the answer and the refusals. */
@Configuration(proxyBeanMethods = false)
class CommandDocumentation {

    /** How a command may be refused; what each is, is described where all refusals of the product are. */
    private static final SortedMap<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "Malformed",
            "401", "NotSignedIn",
            "403", "NotAllowed",
            "404", "OutOfReach",
            "409", "Conflict",
            "412", "Overtaken",
            "413", "TooLarge",
            "422", "AnotherBody"));

    static {
        // Bodies are described here alone: the server's library takes two records of one name for one.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Incoming.class, Actor.class)
                .addAnnotationsToIgnore(org.springframework.web.bind.annotation.RequestBody.class);
    }

    private final NamedSchemas schemas = new NamedSchemas();

    @Bean
    GlobalOperationCustomizer commandOperations() {
        return (operation, handler) -> {
            if (handler.getBeanType().getName().startsWith("fr.jalon.command.")) {
                operation.setOperationId(id(handler));
                document(operation, handler);
            }
            return operation;
        };
    }

    @Bean
    GlobalOpenApiCustomizer namedBodies() {
        return document -> {
            if (document.getComponents() == null) {
                document.setComponents(new Components());
            }
            schemas.addTo(document.getComponents());
        };
    }

    /** Stable whatever else there is: « sessionCancel » for {@code SessionApi.cancel}. */
    private static String id(HandlerMethod handler) {
        String what = handler.getBeanType().getSimpleName().replaceFirst("Api$", "");
        String done = handler.getMethod().getName();
        return what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1) + capital(done);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void document(Operation operation, HandlerMethod handler) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .description("The same request sent again under the same key changes nothing and gets the same answer")
                .schema(new StringSchema().minLength(8).maxLength(100)));
        Class<?> body = BodyFields.of(handler).body();
        if (body.isRecord()) {
            Schema<?> schema = schemas.referred(BodySchema.of(body));
            operation.setRequestBody(new RequestBody()
                    .required(true)
                    .content(new Content()
                            .addMediaType("application/json", new MediaType().schema(schema))
                            .addMediaType("application/x-www-form-urlencoded", new MediaType().schema(schema))));
        }
        operation.setResponses(answers(RecordedSchema.of(handler, capital(operation.getOperationId()))));
    }

    private ApiResponses answers(Schema<?> recorded) {
        ApiResponse done = new ApiResponse()
                .description("Recorded")
                .addHeaderObject(
                        "Consistency-Token",
                        new Header()
                                .description("The position, to be sent with a read that must show what was recorded")
                                .schema(new IntegerSchema().format("int64")))
                .content(new Content()
                        .addMediaType("application/json", new MediaType().schema(schemas.referred(recorded))));
        ApiResponses answers = new ApiResponses()
                .addApiResponse("2XX", done)
                .addApiResponse("303", new ApiResponse().description("For a form: the page to go on to"));
        REFUSALS.forEach((status, name) -> answers.addApiResponse(status, new ApiResponse().$ref(name)));
        return answers;
    }
}
