package fr.jalon.query.figures;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * As of when a figure is asked for.
 *
 * @param on what occurred up to the end of that day; none for today in the programme's zone
 * @param knownAt as known at that instant; none for now
 * @param position as known at that position of the history; it goes before {@code knownAt}
 */
public record Asked(
        @Nullable LocalDate on,
        @Nullable Instant knownAt,
        @Nullable Long position) {

    /** Today, as known now; for a funder, the latest release. */
    public static Asked now() {
        return new Asked(null, null, null);
    }
}
