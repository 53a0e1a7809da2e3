package fr.jalon.query.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of a table, kept as what it is: a spreadsheet adds numbers up and puts days in order. */
public sealed interface Cell {

    /** Words; never carried out as a formula. */
    record Text(String text) implements Cell {}

    /** A whole number. */
    record Whole(long number) implements Cell {}

    /** A number with decimals. */
    record Decimal(BigDecimal number) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** Nothing. */
    record Blank() implements Cell {}

    /** These words, or nothing. */
    static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? new Blank() : new Text(text);
    }

    /** This number, or nothing. */
    static Cell whole(@Nullable Number number) {
        return number == null ? new Blank() : new Whole(number.longValue());
    }

    /** This number, or nothing. */
    static Cell decimal(@Nullable BigDecimal number) {
        return number == null ? new Blank() : new Decimal(number);
    }

    /** This day, or nothing. */
    static Cell day(@Nullable LocalDate day) {
        return day == null ? new Blank() : new Day(day);
    }
}
