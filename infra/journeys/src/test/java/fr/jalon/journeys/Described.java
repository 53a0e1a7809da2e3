package fr.jalon.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the served OpenAPI document says of the commands. */
record Described(JsonNode document) {

    /** As it is served to somebody signed in. */
    static Described by(Caller caller) {
        return new Described(caller.get("/v3/api-docs").json());
    }

    /** One command: its address with variables, and what its body may be. */
    record Command(String path, Optional<JsonNode> body) {}

    /** One place in a body, such as {@code /workshops/0/place}, and what may stand there. */
    record Slot(String pointer, JsonNode schema, boolean required) {

        String type() {
            var type = schema.path("type");
            return type.isArray() ? type.get(0).asString() : type.asString("");
        }

        boolean is(String format) {
            return schema.path("format").asString("").equals(format);
        }

        List<String> codes() {
            return StreamSupport.stream(schema.path("enum").spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        }

        Optional<Integer> mostLetters() {
            return schema.has("maxLength") ? Optional.of(schema.get("maxLength").asInt()) : Optional.empty();
        }
    }

    List<Command> commands() {
        var commands = new ArrayList<Command>();
        document.get("paths").propertyStream().forEach(path -> {
            var posted = path.getValue().path("post");
            if (path.getKey().startsWith("/commands/") && posted.isObject()) {
                var schema = posted.at("/requestBody/content/application~1json/schema");
                commands.add(new Command(
                        path.getKey(), schema.isMissingNode() ? Optional.empty() : Optional.of(resolved(schema))));
            }
        });
        return commands;
    }

    /** What a command says that it answers once it is carried out. */
    JsonNode answerOf(String path) {
        return resolved(document.get("paths").get(path).at("/post/responses/2XX/content/application~1json/schema"));
    }

    /** Every place of a body, its lists shown by their first element. */
    List<Slot> slots(Command command) {
        var slots = new ArrayList<Slot>();
        command.body().ifPresent(body -> addFields("", body, slots));
        return slots;
    }

    private void addFields(String at, JsonNode object, List<Slot> slots) {
        var required = StreamSupport.stream(object.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        object.path("properties").propertyStream().forEach(field -> {
            var schema = resolved(field.getValue());
            add(new Slot(at + "/" + field.getKey(), schema, required.contains(field.getKey())), slots);
        });
    }

    private void add(Slot slot, List<Slot> slots) {
        slots.add(slot);
        switch (slot.type()) {
            case "object" -> addFields(slot.pointer(), slot.schema(), slots);
            case "array" ->
                add(new Slot(slot.pointer() + "/0", resolved(slot.schema().get("items")), true), slots);
            default -> {}
        }
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}
