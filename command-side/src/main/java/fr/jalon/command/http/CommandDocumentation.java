package fr.jalon.command.http;

import fr.jalon.events.Actor;
import io.swagger.v3.oas.models.Operation;
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
import java.util.Map;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
            if (handler.getBeanType().getName().startsWith("fr.jalon.command.")) {
                document(operation);
            }
            return operation;
        };
    }

    private static void document(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .description("8 à 100 caractères ; le même envoi répété ne change rien et reçoit la même réponse")
                .schema(new StringSchema()));
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            Content content = operation.getRequestBody().getContent();
            MediaType json = content.get("application/json");
            if (json != null) {
                content.addMediaType("application/x-www-form-urlencoded", new MediaType().schema(json.getSchema()));
            }
        }
        ApiResponses answers = new ApiResponses()
                .addApiResponse("2XX", answer("Enregistré", "application/json", told()))
                .addApiResponse("303", new ApiResponse().description("Pour un formulaire : la page suivante"));
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
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema());
    }

    private static Map<String, String> refusals() {
        Map<String, String> refusals = new LinkedHashMap<>();
        refusals.put("400", "Saisie à revoir");
        refusals.put("403", "Action non permise");
        refusals.put("404", "Introuvable, ou hors de portée");
        refusals.put("409", "Action impossible pour le moment");
        refusals.put("412", "Modifié entre-temps");
        refusals.put("422", "Clé d'envoi déjà utilisée pour un autre contenu");
        return refusals;
    }
}
