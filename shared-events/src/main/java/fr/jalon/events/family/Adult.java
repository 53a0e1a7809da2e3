package fr.jalon.events.family;

import fr.jalon.events.Personal;
import fr.jalon.events.value.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An adult in a parental role, as the family's stream knows them.
 *
 * @param linkToChild the name of a {@link fr.jalon.events.value.LinkToChild}, sealed: links between people are personal
 */
public record Adult(
        PersonId person,
        Personal firstName,
        @Nullable Personal lastName,
        @Nullable Personal phone,
        Personal linkToChild) {}
