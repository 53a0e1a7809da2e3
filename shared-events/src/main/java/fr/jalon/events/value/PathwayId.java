package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The pathway of one parent in one programme. */
public record PathwayId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("pathway-");

    @JsonCreator
    public PathwayId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static PathwayId random() {
        return new PathwayId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
