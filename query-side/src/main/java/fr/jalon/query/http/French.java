package fr.jalon.query.http;

import fr.jalon.events.CodeWords;
import fr.jalon.events.value.AttendanceStatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, hours, numbers and the words of code lists as a French reader writes them. Templates know it as {@code fr}. */
public final class French {
    public static final French FRENCH = new French();

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRANCE);

    private static final int PSEUDONYM = 6;

    private French() {}

    /** 17/03/2025. */
    public String date(LocalDate day) {
        return SHORT.format(day);
    }

    /** lundi 17 mars 2025. */
    public String longDay(LocalDate day) {
        return day(day) + " " + day.getYear();
    }

    /** lundi 17 mars. */
    public String day(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
        return WEEKDAY.format(day) + " " + number + " " + MONTH.format(day);
    }

    /** 9 h 30. */
    public String hour(LocalTime time) {
        return time.getHour() + "\u00a0h" + (time.getMinute() == 0 ? "" : "\u00a0%02d".formatted(time.getMinute()));
    }

    /** lundi 17 mars 2025, 9 h 30. */
    public String moment(LocalDateTime moment) {
        return longDay(moment.toLocalDate()) + ", " + hour(moment.toLocalTime());
    }

    /** mars 2021. */
    public String month(YearMonth month) {
        return MONTH.format(month) + " " + month.getYear();
    }

    /** avril 2021, from a month written 2021-04; what cannot be read as one is shown as it is. */
    public String monthOf(String month) {
        return month.matches("\\d{4}-(0[1-9]|1[0-2])") ? month(YearMonth.parse(month)) : month;
    }

    /** « 1 place », « 3 places »: the number and its noun, with a space that never breaks. */
    public String count(long number, String one, String many) {
        return number(number) + "\u00a0" + (Math.abs(number) < 2 ? one : many);
    }

    /** 12 345. */
    public String number(long number) {
        return String.format(Locale.FRANCE, "%,d", number);
    }

    /** A name where no element can hold it, in a label or a sentence said aloud: it moves nothing around it, whichever way it is written. */
    public String apart(String name) {
        return "\u2068" + name + "\u2069";
    }

    /** A value of a code list, as shown. */
    public String word(Enum<?> value) {
        return CodeWords.of(value);
    }

    /** « compte 3a9c1f », by the first letters of its id; an account is named to whoever administers alone. */
    public String account(@Nullable String id) {
        String tail = id == null ? "" : id.substring(id.indexOf('-') + 1);
        return "compte " + tail.substring(0, Math.min(PSEUDONYM, tail.length()));
    }

    /** 06 12 34 56 78: in pairs a spreadsheet takes it for no number, and keeps its first nought. Any other way of writing stays. */
    public String phone(String number) {
        String digits = number.replaceAll("[\\s.-]", "");
        return digits.matches("0\\d{9}") ? digits.replaceAll("(\\d\\d)(?!$)", "$1 ") : number;
    }

    /** The word of an attendance status known by its name. */
    public String status(String name) {
        return word(AttendanceStatus.valueOf(name));
    }

    /** The short form of an attendance for a narrow cell; always beside its full word. */
    public String shortWord(AttendanceStatus status) {
        return switch (status) {
            case PRESENT -> "P";
            case SENT_WORD -> "AP";
            case NO_NEWS -> "SN";
            case NOT_ENTERED -> "–";
        };
    }
}
