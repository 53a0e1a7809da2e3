package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One opening of a sensitive file. */
public record OpeningId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("opening-");

    @JsonCreator
    public OpeningId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static OpeningId random() {
        return new OpeningId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
