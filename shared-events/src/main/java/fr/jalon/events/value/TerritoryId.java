package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A territory of a programme. */
public record TerritoryId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("territory-");

    @JsonCreator
    public TerritoryId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static TerritoryId random() {
        return new TerritoryId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
