package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An account that signs in. */
public record AccountId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("account-");

    @JsonCreator
    public AccountId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static AccountId random() {
        return new AccountId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
