package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a local date and hour, in the programme's zone. One sent with a zone or an offset means another hour than it would be read as:
 * it is refused rather than read as local.
 */
final class Hours extends StdDeserializer<LocalDateTime> {

    private static final Pattern ELSEWHERE = Pattern.compile(".*T.*(Z|z|[+-]\\d{2}(:?\\d{2})?|])\\s*");

    Hours() {
        super(LocalDateTime.class);
    }

    @Override
    public @Nullable LocalDateTime deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.reportInputMismatch(this, "a date and hour is a text");
        }
        String text = parser.getString().strip();
        if (text.isEmpty()) {
            return null;
        }
        if (ELSEWHERE.matcher(text).matches()) {
            throw new Refusal(RequestRefusal.HOUR_NOT_LOCAL);
        }
        try {
            LocalDateTime hour = LocalDateTime.parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
            return Days.inRange(hour.toLocalDate()) ? hour : context.reportInputMismatch(this, "a year out of range");
        } catch (DateTimeException e) {
            return context.reportInputMismatch(this, "not a date and hour");
        }
    }
}
