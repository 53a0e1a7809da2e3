package fr.jalon.axonserver;

import fr.jalon.events.Actor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A read asked of another process.
 *
 * @param path what comes after {@code /api/programmes}
 * @param after the position to wait for, if any
 */
record Asked(
        Actor actor,
        String path,
        Map<String, String> parameters,
        @Nullable Long after) {

    /** What was answered, as HTTP has it. */
    record Told(int status, String body) {}
}
