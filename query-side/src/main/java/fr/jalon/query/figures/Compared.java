package fr.jalon.query.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Which two moments are compared.
 *
 * @param from none for the release before {@code to}
 * @param to none for the latest release
 */
public record Compared(@Nullable Point from, @Nullable Point to) {

    /** The latest release beside the one before it. */
    public static Compared latest() {
        return new Compared(null, null);
    }

    /** From what an address says of each; blank or absent is none. */
    public static Compared read(@Nullable String from, @Nullable String to) {
        return new Compared(Point.read(from), Point.read(to));
    }

    /**
     * A day as known at a position; without one, as that day was shared last, or as it is known now.
     */
    public record Point(LocalDate on, @Nullable Long position) {

        /**
         * A day, such as 2024-06-30, or a day and a position, such as 2024-06-30.1200.
         *
         * @throws DateTimeParseException when it is neither
         */
        static @Nullable Point read(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            int dot = text.indexOf('.');
            if (dot < 0) {
                return new Point(Asked.day(text), null);
            }
            String position = text.substring(dot + 1);
            if (!position.matches("\\d{1,18}")) {
                throw new DateTimeParseException("no position", text, dot);
            }
            return new Point(Asked.day(text.substring(0, dot)), Long.valueOf(position));
        }
    }
}
