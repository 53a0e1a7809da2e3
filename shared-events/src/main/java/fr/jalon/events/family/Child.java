package fr.jalon.events.family;

import fr.jalon.events.Personal;
import fr.jalon.events.value.PersonId;
import org.jspecify.annotations.Nullable;

/** A child of a family. The birth month is enough for an age band; the day is never asked for. */
public record Child(
        PersonId person,
        @Nullable Personal firstName,
        @Nullable Personal birthMonth) {}
