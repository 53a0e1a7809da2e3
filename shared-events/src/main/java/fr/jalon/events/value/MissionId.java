package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What an auditor was asked to control, and until when they may. */
public record MissionId(@JsonValue String value) {

    private static final Prefix PREFIX = new Prefix("mission-");

    @JsonCreator
    public MissionId {
        PREFIX.require(value);
    }

    /** A new one, at random. */
    public static MissionId random() {
        return new MissionId(PREFIX.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
