package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A workshop: one meeting of a session. */
public record WorkshopId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("workshop-");

    @JsonCreator
    public WorkshopId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static WorkshopId random() {
        return new WorkshopId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
