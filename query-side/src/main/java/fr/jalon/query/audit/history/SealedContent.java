package fr.jalon.query.audit.history;

import fr.jalon.events.PersonalField;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A stored content laid out to be read, with « valeur scellée » wherever a personal value lies under its seal. */
final class SealedContent {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Map<String, String> FIELDS = Map.of(
            PersonalField.FIRST_NAME.name(), "prénom",
            PersonalField.LAST_NAME.name(), "nom",
            PersonalField.PHONE.name(), "téléphone",
            PersonalField.DISPLAY_NAME.name(), "nom affiché",
            PersonalField.LINK_TO_CHILD.name(), "lien avec l’enfant",
            PersonalField.BIRTH_MONTH.name(), "mois de naissance",
            PersonalField.NOTE.name(), "texte libre",
            PersonalField.SHEET_PLACE.name(), "où est gardée la feuille",
            PersonalField.INVITED_BY.name(), "invité par");

    private SealedContent() {}

    static String written(String payload) {
        return JSON.writeValueAsString(sealed(JSON.readTree(payload)));
    }

    private static JsonNode sealed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (isSealed(object)) {
                String field = object.get("field").asString();
                return JsonNodeFactory.instance.stringNode(
                        "valeur scellée (" + FIELDS.getOrDefault(field, field) + ")");
            }
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(entry -> copy.set(entry.getKey(), sealed(entry.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(sealed(element)));
            return copy;
        }
        return node;
    }

    private static boolean isSealed(ObjectNode object) {
        return Set.copyOf(object.propertyNames()).containsAll(Set.of("owner", "field", "key", "ciphertext"));
    }
}
