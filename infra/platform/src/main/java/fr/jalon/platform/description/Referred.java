package fr.jalon.platform.description;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/** What a document's addresses refer to, and what that refers to in its turn; the rest is left out. */
final class Referred {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String RESPONSES = "#/components/responses/";

    private Referred() {}

    static void keepIn(OpenAPI document) {
        Set<String> referred = by(document);
        Components components = document.getComponents();
        components.getSchemas().keySet().removeIf(name -> !referred.contains(SCHEMAS + name));
        components.getResponses().keySet().removeIf(name -> !referred.contains(RESPONSES + name));
    }

    private static Set<String> by(OpenAPI document) {
        JsonNode all = Json31.mapper().valueToTree(document);
        Set<String> found = new HashSet<>();
        ArrayDeque<JsonNode> further = new ArrayDeque<>(Set.of(all.path("paths")));
        while (!further.isEmpty()) {
            for (String reference : further.remove().findValuesAsText("$ref")) {
                if (found.add(reference)) {
                    further.add(all.at(reference.substring(1)));
                }
            }
        }
        return found;
    }
}
