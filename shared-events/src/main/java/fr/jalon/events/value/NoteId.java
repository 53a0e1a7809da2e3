package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A text somebody wrote about no one in particular. It lies under a key of its own. */
public record NoteId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("note-");

    @JsonCreator
    public NoteId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static NoteId random() {
        return new NoteId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
