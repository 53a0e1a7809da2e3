package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One piece of upkeep somebody asked for: a rebuild, a retry, a discard. */
public record UpkeepId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("upkeep-");

    @JsonCreator
    public UpkeepId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static UpkeepId random() {
        return new UpkeepId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
