package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A session: a whole cycle of workshops. */
public record SessionId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("session-");

    @JsonCreator
    public SessionId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static SessionId random() {
        return new SessionId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
