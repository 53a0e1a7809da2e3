package fr.jalon.command.http;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The schemas that have a name: each is written once, and referred to wherever it is meant, so that a program made from the document
 * has a class of that name and not one for each place.
 */
final class NamedSchemas {

    private final Map<String, Schema<?>> named = new ConcurrentSkipListMap<>();

    /** This schema and every one inside it, by reference where they have a name. */
    Schema<?> referred(Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().replaceAll((_, property) -> referred(property));
        }
        if (schema.getItems() != null) {
            schema.setItems(referred(schema.getItems()));
        }
        if (schema.getOneOf() != null) {
            schema.getOneOf().replaceAll(this::referred);
        }
        String name = schema.getName();
        if (name == null) {
            return schema;
        }
        keep(name, schema);
        return new Schema<>().$ref(name);
    }

    private void keep(String name, Schema<?> schema) {
        Schema<?> known = named.putIfAbsent(name, schema);
        if (known != null && !known.equals(schema)) {
            throw new IllegalStateException("two schemas are called " + name);
        }
    }

    void addTo(Components components) {
        named.forEach((name, schema) -> {
            if (components.getSchemas() != null && components.getSchemas().containsKey(name)) {
                throw new IllegalStateException("another schema is called " + name);
            }
            components.addSchemas(name, schema);
        });
    }
}
