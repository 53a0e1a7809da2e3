package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.Actor;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springdoc.core.service.AbstractRequestService;
import org.springframework.web.method.HandlerMethod;

class CommandDocumentationTest {

    private final HandlerMethod handler =
            new HandlerMethod(new OrchardApi(), OrchardApi.class.getDeclaredMethods()[0]);

    @Test
    void says_in_english_what_is_done_and_to_what() {
        assertThat(CommandDocumentation.summary(handler)).isEqualTo("Plant old trees (orchard)");
    }

    @Test
    void documents_both_kinds_of_body_the_key_and_the_refusals() {
        var json = new MediaType().schema(new ObjectSchema());
        var operation = new Operation()
                .requestBody(new RequestBody().content(new Content().addMediaType("application/json", json)));
        new CommandDocumentation().commandOperations().customize(operation, handler);
        assertThat(operation.getSummary()).isEqualTo("Plant old trees (orchard)");
        assertThat(operation.getParameters().getFirst().getName()).isEqualTo("Idempotency-Key");
        assertThat(operation.getRequestBody().getContent())
                .containsOnlyKeys("application/json", "application/x-www-form-urlencoded");
        assertThat(operation.getResponses())
                .containsOnlyKeys("2XX", "303", "400", "401", "403", "404", "409", "412", "413", "422");
        assertThat(Objects.requireNonNull(operation.getResponses().get("409")).getContent())
                .containsOnlyKeys("application/problem+json");
    }

    @Test
    void hides_what_the_server_makes_of_the_request() {
        assertThat(AbstractRequestService.isRequestTypeToIgnore(Incoming.class)).isTrue();
        assertThat(AbstractRequestService.isRequestTypeToIgnore(Actor.class)).isTrue();
    }

    private static final class OrchardApi {
        void plantOldTrees() {}
    }
}
