package fr.jalon.query.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    /** Today, as known now; for a funder, the latest release. */
    public static Asked now() {
        return new Asked(null, null, null);
    }

    /**
     * The day that was written. Figures are read month by month up to it: one in some thousand years would fill the memory.
     *
     * @throws DateTimeParseException when it is not a day, or of a year nobody means
     */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw new DateTimeParseException("a year out of range", text, 0);
        }
        return day;
    }
}
