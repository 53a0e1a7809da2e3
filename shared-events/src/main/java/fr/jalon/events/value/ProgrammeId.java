package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A programme: what is promised and funded. */
public record ProgrammeId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("programme-");

    @JsonCreator
    public ProgrammeId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static ProgrammeId random() {
        return new ProgrammeId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
