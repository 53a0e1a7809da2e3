package fr.jalon.query.audit.history;

import fr.jalon.query.http.Today;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which records the list shows.
 *
 * @param kind the stored name of the records
 * @param from recorded from that day on, and {@code to} up to the end of that day
 * @param actor the account that recorded them
 * @param before only those before this position: the page after
 * @param unreadable whether something of the address could not be read, and was left aside
 */
record HistoryFilter(
        @Nullable String kind,
        @Nullable String stream,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String actor,
        @Nullable Long before,
        boolean unreadable) {

    static HistoryFilter read(
            @Nullable String kind,
            @Nullable String stream,
            @Nullable String from,
            @Nullable String to,
            @Nullable String actor,
            @Nullable String before) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        return new HistoryFilter(
                text(kind),
                text(stream),
                first,
                last,
                text(actor),
                before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null,
                (text(from) != null && first == null) || (text(to) != null && last == null));
    }

    /** The address of the records that come after this page. */
    String older(long position) {
        return address(position);
    }

    /** The address of the newest ones. */
    String newest() {
        return address(null);
    }

    /** The same filters, as an address of the file of what they let through. */
    public String query() {
        String whole = address(null);
        return whole.contains("?") ? whole.substring(whole.indexOf('?')) : "";
    }

    /** What comes after this record. */
    HistoryFilter beyond(long position) {
        return new HistoryFilter(kind, stream, from, to, actor, position, unreadable);
    }

    /** Whether anything is filtered. */
    public boolean any() {
        return kind != null || stream != null || from != null || to != null || actor != null;
    }

    @Nullable
    OffsetDateTime recordedFrom() {
        return from == null ? null : from.atStartOfDay(Today.ZONE).toOffsetDateTime();
    }

    @Nullable
    OffsetDateTime recordedBefore() {
        return to == null ? null : to.plusDays(1).atStartOfDay(Today.ZONE).toOffsetDateTime();
    }

    private String address(@Nullable Long position) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/historique");
        with(address, "nature", kind);
        with(address, "fil", stream);
        with(address, "du", from);
        with(address, "au", to);
        with(address, "compte", actor);
        with(address, "avant", position);
        return address.encode().toUriString();
    }

    private static void with(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value.toString());
        }
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
