package fr.jalon.query.programme.changes;

import fr.jalon.query.figures.Compared;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The two moments an address asks for.
 *
 * @param unreadable whether one could not be read; then the usual two are shown
 */
record AskedPair(Compared compared, boolean unreadable) {

    static AskedPair read(@Nullable String from, @Nullable String to) {
        try {
            return new AskedPair(Compared.read(from, to), false);
        } catch (DateTimeParseException notADay) {
            return new AskedPair(Compared.latest(), true);
        }
    }
}
