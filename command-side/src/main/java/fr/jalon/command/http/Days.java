package fr.jalon.command.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a day as 2025-03-17. A year typed with two digits arrives as the year 24: once in the history it would stay in every figure. */
final class Days extends StdDeserializer<LocalDate> {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    Days() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.reportInputMismatch(this, "a day is a text");
        }
        String text = parser.getString().strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return inRange(day) ? day : context.reportInputMismatch(this, "a year out of range");
        } catch (DateTimeException e) {
            return context.reportInputMismatch(this, "not a day");
        }
    }

    static boolean inRange(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }
}
