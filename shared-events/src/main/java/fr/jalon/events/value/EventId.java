package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The identifier of an event in the store. */
public record EventId(@JsonValue String value) {

    @JsonCreator
    public EventId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
