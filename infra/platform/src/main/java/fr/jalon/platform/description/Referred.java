package fr.jalon.platform.description;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/** The schemas that a document's addresses refer to, and those these refer to in their turn. */
final class Referred {

    private static final String SCHEMAS = "#/components/schemas/";

    private Referred() {}

    static Set<String> by(OpenAPI document) {
        JsonNode all = Json31.mapper().valueToTree(document);
        Set<String> found = new HashSet<>();
        ArrayDeque<JsonNode> further = new ArrayDeque<>(Set.of(all.path("paths")));
        while (!further.isEmpty()) {
            for (String reference : further.remove().findValuesAsText("$ref")) {
                String name = reference.replace(SCHEMAS, "");
                if (found.add(name)) {
                    further.add(all.path("components").path("schemas").path(name));
                }
            }
        }
        return found;
    }
}
