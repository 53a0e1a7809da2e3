package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A strand (volet) of a programme. */
public record StrandId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("strand-");

    @JsonCreator
    public StrandId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static StrandId random() {
        return new StrandId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
