package fr.jalon.platform.security;

import fr.jalon.events.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say of an account now.
 *
 * @param generation a sign-in made under an earlier one has ended
 * @param passwordHash none when the account has no password yet
 * @param mustChange the password was given by somebody else
 */
record Standing(
        Actor actor,
        boolean enabled,
        int generation,
        @Nullable String passwordHash,
        boolean mustChange) {}
