package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A human being: parent, child, employee, trainee or facilitator. Random, never derived from who they are. */
public record PersonId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("person-");

    @JsonCreator
    public PersonId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static PersonId random() {
        return new PersonId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
