package fr.jalon.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;

/** How refusals stand in the document: described once, whoever refuses; each side refers to them by name. */
enum Refusals {
    MALFORMED(400, "Malformed", "Malformed: the code says what, the field says where"),
    NOT_SIGNED_IN(401, "NotSignedIn", "Not signed in"),
    NOT_ALLOWED(403, "NotAllowed", "Not in this role, or nothing to show yet"),
    OUT_OF_REACH(404, "OutOfReach", "Unknown, or out of reach"),
    CONFLICT(409, "Conflict", "The state does not allow it"),
    OVERTAKEN(412, "Overtaken", "What was seen has changed; both sides are told"),
    TOO_LARGE(413, "TooLarge", "More than is taken in at once"),
    ANOTHER_BODY(422, "AnotherBody", "The idempotency key was used for another body"),
    MUST_WAIT(429, "MustWait", "Too many wrong ones: how long to wait is told");

    private static final String PROBLEM = "Problem";

    private final int status;
    private final String reference;
    private final String description;

    Refusals(int status, String reference, String description) {
        this.status = status;
        this.reference = reference;
        this.description = description;
    }

    static void define(Components components) {
        components.addSchemas(PROBLEM, problem());
        for (Refusals each : values()) {
            components.addResponses(
                    each.reference,
                    new ApiResponse()
                            .description(each.description)
                            .content(new Content()
                                    .addMediaType(
                                            "application/problem+json",
                                            new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
        }
    }

    void mayComeOf(Operation operation) {
        operation.getResponses().addApiResponse(String.valueOf(status), new ApiResponse().$ref(reference));
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
}
