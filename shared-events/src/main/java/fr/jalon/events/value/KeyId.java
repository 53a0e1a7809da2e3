package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A key of the keyring. */
public record KeyId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("key-");

    @JsonCreator
    public KeyId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static KeyId random() {
        return new KeyId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
