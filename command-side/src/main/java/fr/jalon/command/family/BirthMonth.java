package fr.jalon.command.family;

import fr.jalon.command.decision.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** The month a child was born in. Checked before it is sealed: no decision ever sees it. */
final class BirthMonth {

    private static final int OLDEST_IN_YEARS = 25;

    private BirthMonth() {}

    /**
     * The text to seal, such as {@code 2021-04}.
     *
     * @param field the name of the field it was typed in, for whoever must type it again
     */
    static String checked(String typed, LocalDate today, String field) {
        YearMonth month = read(typed, field);
        YearMonth now = YearMonth.from(today);
        if (month.isAfter(now)) {
            throw new Refusal(FamilyRefusal.BIRTH_MONTH_TO_COME, Map.of("field", field));
        }
        if (month.isBefore(now.minusYears(OLDEST_IN_YEARS))) {
            throw new Refusal(FamilyRefusal.BIRTH_MONTH_TOO_LONG_AGO, Map.of("field", field));
        }
        return month.toString();
    }

    /** Browsers without a month field let people type it the French way. */
    private static YearMonth read(String typed, String field) {
        try {
            return YearMonth.parse(typed.strip().replaceFirst("^(\\d{2})/(\\d{4})$", "$2-$1"));
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(FamilyRefusal.BIRTH_MONTH_UNREADABLE, Map.of("field", field));
        }
    }
}
