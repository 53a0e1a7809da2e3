package fr.jalon.platform.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;

class DescriptionTest {

    private final Description description = new Description();

    @Test
    void says_in_english_what_is_done_and_to_what() throws NoSuchMethodException {
        var handler = new HandlerMethod(new OldOrchardApi(), OldOrchardApi.class.getDeclaredMethod("plantTrees"));
        var operation = description.summaries().customize(new Operation(), handler);

        assertThat(operation.getSummary()).isEqualTo("Plant trees (old orchard)");
        assertThat(operation.getTags()).containsExactly("old-orchard");
    }

    @Test
    void every_read_may_be_refused_and_what_nobody_refers_to_is_left_out() {
        var document = description.jalon();
        document.schema("Nobody", new ObjectSchema());
        var read = operation();
        document.setPaths(new Paths()
                .addPathItem("/api/trees", new PathItem().get(read))
                .addPathItem("/commands/password", new PathItem().post(operation()))
                .addPathItem("/commands/password/link", new PathItem().post(operation())));

        description.wholeAndNoMore().customise(document);

        assertThat(read.getResponses()).containsOnlyKeys("400", "401", "403", "404");
        assertThat(document.getComponents().getSchemas())
                .containsOnlyKeys("Problem", "OwnAccount", "OwnPasswordBody", "OwnChoiceBody");
        assertThat(document.getComponents().getResponses())
                .containsOnlyKeys("Malformed", "NotSignedIn", "NotAllowed", "OutOfReach", "Conflict", "MustWait");
        assertThat(posted(document, "/commands/password/link").getSecurity()).isEmpty();
        assertThat(posted(document, "/commands/password").getOperationId()).isEqualTo("passwordChange");
    }

    private static Operation posted(OpenAPI document, String path) {
        return Objects.requireNonNull(document.getPaths().get(path)).getPost();
    }

    private static Operation operation() {
        return new Operation().responses(new ApiResponses());
    }

    private static final class OldOrchardApi {
        void plantTrees() {}
    }
}
