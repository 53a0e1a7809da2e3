package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Public wording: the name of a place, a programme, a territory. Never the name of a person. */
public record Label(@JsonValue String value) {

    @JsonCreator
    public Label {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
