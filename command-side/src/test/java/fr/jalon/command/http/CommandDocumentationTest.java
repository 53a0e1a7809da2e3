package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.jalon.events.Actor;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springdoc.core.service.AbstractRequestService;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

class CommandDocumentationTest {

    private final HandlerMethod handler = new HandlerMethod(
            new OrchardApi(),
            Stream.of(OrchardApi.class.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic())
                    .findFirst()
                    .orElseThrow());
    private final CommandDocumentation documentation = new CommandDocumentation();
    private final Operation operation = documentation.commandOperations().customize(new Operation(), handler);

    @Test
    void documents_both_kinds_of_body_the_key_and_the_refusals() {
        assertThat(operation.getOperationId()).isEqualTo("orchardPlantOldTrees");
        assertThat(operation.getParameters().getFirst().getName()).isEqualTo("Idempotency-Key");
        assertThat(operation.getRequestBody().getContent())
                .containsOnlyKeys("application/json", "application/x-www-form-urlencoded");
        assertThat(operation.getResponses())
                .containsOnlyKeys("2XX", "303", "400", "401", "403", "404", "409", "412", "413", "422");
        assertThat(Objects.requireNonNull(operation.getResponses().get("409")).get$ref())
                .isEqualTo("#/components/responses/Conflict");
    }

    @Test
    void names_the_body_and_the_answer_once_for_all() {
        var document = new OpenAPI();
        documentation.namedBodies().customise(document);

        var schemas = document.getComponents().getSchemas();
        assertThat(schemas).containsOnlyKeys("OrchardPlantOldTreesRecorded", "OrchardRowBody", "OrchardTreesBody");
        assertThat(property(schemas.get("OrchardTreesBody"), "rows").getItems().get$ref())
                .isEqualTo("#/components/schemas/OrchardRowBody");
        var told = Objects.requireNonNull(schemas.get("OrchardPlantOldTreesRecorded"));
        assertThat(told.getRequired()).isEqualTo(List.of("id", "position", "row", "trees"));
        assertThat(told.getProperties()).containsOnlyKeys("id", "position", "events", "row", "trees", "label");
    }

    @Test
    void two_schemas_of_one_name_are_not_taken_for_one() {
        var schemas = new NamedSchemas();
        schemas.referred(named(new ObjectSchema()));
        schemas.referred(named(new ObjectSchema()));

        assertThatIllegalStateException()
                .isThrownBy(() -> schemas.referred(named(new ObjectSchema().addProperty("more", new ObjectSchema()))));
        var taken = new OpenAPI().schema("Orchard", new ObjectSchema());
        assertThatIllegalStateException().isThrownBy(() -> schemas.addTo(taken.getComponents()));
    }

    @Test
    void hides_what_the_server_makes_of_the_request() {
        assertThat(AbstractRequestService.isRequestTypeToIgnore(Incoming.class)).isTrue();
        assertThat(AbstractRequestService.isRequestTypeToIgnore(Actor.class)).isTrue();
    }

    private static Schema<?> named(Schema<?> schema) {
        schema.setName("Orchard");
        return schema;
    }

    private static Schema<?> property(@Nullable Schema<?> schema, String name) {
        return Objects.requireNonNull(
                (Schema<?>) Objects.requireNonNull(schema).getProperties().get(name));
    }

    private static final class OrchardApi {
        @Tells(id = "row", ids = "trees", sometimes = "label")
        void plantOldTrees(@RequestBody Trees trees) {}

        record Trees(List<Row> rows) {}

        record Row(String name) {}
    }
}
