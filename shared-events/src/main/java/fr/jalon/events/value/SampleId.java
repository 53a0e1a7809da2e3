package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Presences drawn for a control. */
public record SampleId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("sample-");

    @JsonCreator
    public SampleId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static SampleId random() {
        return new SampleId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
