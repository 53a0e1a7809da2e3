package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The pathway of one parent in one programme. */
public record ExportId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("export-");

    @JsonCreator
    public ExportId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static ExportId random() {
        return new ExportId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
