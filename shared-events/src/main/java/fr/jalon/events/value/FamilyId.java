package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A family. */
public record FamilyId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("family-");

    @JsonCreator
    public FamilyId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static FamilyId random() {
        return new FamilyId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
