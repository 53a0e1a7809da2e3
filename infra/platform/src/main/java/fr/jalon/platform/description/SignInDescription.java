package fr.jalon.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Objects;

/** The two addresses where a password is chosen, each by JSON or by a form: in the old one's place, or by a one-time link. */
final class SignInDescription {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** As much as bcrypt reads: a longer one was never anybody's password. */
    private static final int LONGEST_PASSWORD = 72;

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_CODE = 100;

    private SignInDescription() {}

    static void into(OpenAPI document) {
        document.getComponents()
                .addSchemas("OwnAccount", object("id", new StringSchema()))
                .addSchemas("OwnPasswordBody", object("current", text(1, LONGEST_PASSWORD), "chosen", chosen()))
                .addSchemas("OwnChoiceBody", object("code", text(1, LONGEST_CODE), "chosen", chosen()));
        Operation change = posted(document, "/commands/password");
        describe(change, "passwordChange", "OwnPasswordBody");
        Refusals.NOT_SIGNED_IN.mayComeOf(change);
        Operation choose = posted(document, "/commands/password/link");
        describe(choose, "passwordChoose", "OwnChoiceBody");
        choose.setSecurity(List.of());
        Refusals.MUST_WAIT.mayComeOf(choose);
    }

    private static Operation posted(OpenAPI document, String path) {
        return Objects.requireNonNull(document.getPaths().get(path), path).getPost();
    }

    private static void describe(Operation operation, String id, String body) {
        Schema<?> schema = new Schema<>().$ref(body);
        operation.setOperationId(id);
        operation.setParameters(List.of());
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType(JSON, new MediaType().schema(schema))
                        .addMediaType(FORM, new MediaType().schema(schema))));
        operation.setResponses(new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("Chosen; every other sign-in of the account ends")
                                .content(new Content()
                                        .addMediaType(JSON, new MediaType().schema(new Schema<>().$ref("OwnAccount")))))
                .addApiResponse("303", new ApiResponse().description("For a form: the page to go on to")));
        Refusals.MALFORMED.mayComeOf(operation);
        Refusals.CONFLICT.mayComeOf(operation);
    }

    private static Schema<?> chosen() {
        return text(SHORTEST_PASSWORD, LONGEST_PASSWORD)
                .description("12 characters of four kinds, 14 of three, or seven words");
    }

    private static Schema<?> text(int least, int most) {
        return new StringSchema().minLength(least).maxLength(most);
    }

    private static Schema<?> object(String name, Schema<?> property) {
        Schema<?> object = new ObjectSchema().addProperty(name, property);
        object.addRequiredItem(name);
        return object;
    }

    private static Schema<?> object(String name, Schema<?> property, String other, Schema<?> otherProperty) {
        Schema<?> object = object(name, property).addProperty(other, otherProperty);
        object.addRequiredItem(other);
        return object;
    }
}
