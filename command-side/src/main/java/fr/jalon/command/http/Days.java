package fr.jalon.command.http;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;

/** Reads a day. A year typed with two digits arrives as the year 24: once in the history it would stay in every figure. */
final class Days extends StdDeserializer<LocalDate> {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    Days() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
        return day == null || inRange(day) ? day : context.reportInputMismatch(this, "a year out of range");
    }

    static boolean inRange(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }
}
