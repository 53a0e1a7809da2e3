package fr.jalon.command.http;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/** The schema of a command's answer: one for all, and one of its own for a command that tells more. */
final class RecordedSchema {

    private static final String NAME = "Recorded";

    private RecordedSchema() {}

    /** @param asked what the schema's name begins with, where it is one of the command's own */
    static Schema<?> of(HandlerMethod handler, String asked) {
        ObjectSchema schema = new ObjectSchema();
        schema.setName(NAME);
        addRequired(schema, "id", new StringSchema());
        addRequired(schema, "position", new IntegerSchema().format("int64"));
        schema.addProperty(
                "events",
                new ArraySchema()
                        .items(new StringSchema())
                        .description("The names of what was recorded; none when all of it was so already"));
        @Nullable Tells more = handler.getMethodAnnotation(Tells.class);
        if (more != null) {
            schema.setName(asked + NAME);
            for (String name : more.id()) {
                addRequired(schema, name, new StringSchema());
            }
            for (String name : more.ids()) {
                addRequired(schema, name, new ArraySchema().items(new StringSchema()));
            }
            for (String name : more.sometimes()) {
                schema.addProperty(name, new StringSchema());
            }
        }
        return schema;
    }

    private static void addRequired(ObjectSchema schema, String name, Schema<?> property) {
        schema.addProperty(name, property);
        schema.addRequiredItem(name);
    }
}
