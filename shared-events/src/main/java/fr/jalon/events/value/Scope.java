package fr.jalon.events.value;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What an account may reach: a whole programme, or one session where an animation account is named. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Scope.OfProgramme.class, name = "programme"),
    @JsonSubTypes.Type(value = Scope.OfSession.class, name = "session")
})
public sealed interface Scope {

    record OfProgramme(ProgrammeId programme) implements Scope {}

    record OfSession(SessionId session) implements Scope {}
}
