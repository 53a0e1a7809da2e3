package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The code of an indicator within its programme, such as {@code families-reached}. */
public record IndicatorId(@JsonValue String value) {

    @JsonCreator
    public IndicatorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
