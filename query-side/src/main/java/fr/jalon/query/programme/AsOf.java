package fr.jalon.query.programme;

import fr.jalon.query.figures.Asked;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * As of when a page shows figures, as its address says it: « au », « connu le », or a position of the history.
 *
 * @param on « au »; none for today
 * @param known « connu le », up to the end of that day; none for now
 * @param position goes before {@code known}
 * @param unreadable whether a date of the address could not be read, and was left aside
 */
public record AsOf(
        @Nullable LocalDate on,
        @Nullable LocalDate known,
        @Nullable Long position,
        boolean unreadable) {

    /** From the parameters of an address. */
    public static AsOf read(@Nullable String on, @Nullable String known, @Nullable String position) {
        boolean numbered = position != null && position.matches("\\d{1,18}");
        return new AsOf(
                day(on),
                day(known),
                numbered ? Long.valueOf(position) : null,
                wrong(on, day(on)) || wrong(known, day(known)) || wrong(position, numbered ? position : null));
    }

    /** The question to the figures; a day ends with it, in the programme's zone. */
    public Asked asked(ZoneId zone) {
        return new Asked(
                on,
                known == null
                        ? null
                        : known.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000),
                position);
    }

    /** The same moment for another page. */
    public String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (on != null) {
            address.queryParam("on", on);
        }
        if (position != null) {
            address.queryParam("position", position);
        } else if (known != null) {
            address.queryParam("connu", known);
        }
        return address.toUriString();
    }

    private static boolean wrong(@Nullable String text, @Nullable Object read) {
        return text != null && !text.isBlank() && read == null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Asked.day(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
