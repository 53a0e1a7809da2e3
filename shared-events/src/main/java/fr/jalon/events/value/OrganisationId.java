package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An association, a funder or a public body. */
public record OrganisationId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("organisation-");

    @JsonCreator
    public OrganisationId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static OrganisationId random() {
        return new OrganisationId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
