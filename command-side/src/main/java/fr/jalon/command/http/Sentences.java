package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A refusal's French sentence, its details put in the way people write them. */
final class Sentences {

    private static final Pattern DETAIL = Pattern.compile("\\{([A-Za-z]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH'h'mm");

    private Sentences() {}

    static String of(Refusal refusal) {
        return DETAIL.matcher(refusal.reason().sentence())
                .replaceAll(detail -> Matcher.quoteReplacement(
                        text(detail.group(1), refusal.details().get(detail.group(1)))));
    }

    private static String text(String name, @Nullable Object detail) {
        return switch (detail) {
            case null -> "…";
            case LocalDate day -> day.format(DAY);
            case LocalDateTime time -> time.format(TIME);
            case String field when name.equals("field") -> FieldLabels.of(field).orElse(field);
            default -> detail.toString();
        };
    }
}
