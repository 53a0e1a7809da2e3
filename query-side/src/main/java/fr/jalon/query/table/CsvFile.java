package fr.jalon.query.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** CSV as a French spreadsheet opens it: UTF-8 with its mark, semicolons, decimal commas, formulas defused. */
final class CsvFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

    /** What a spreadsheet takes for the beginning of a formula, in its wide forms too. */
    private static final String FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** What it takes for a number or a day of its own and changes: « 0412 », « 3/4 », « Mars 2025 ». */
    private static final Pattern CHANGED = Pattern.compile(
            "0\\d+|\\d{16,}|\\d+([.,/:-]\\d+)+|\\d+e\\d+|(\\d+ )MONTH|(\\d+ )?MONTH \\d+"
                    .replace("MONTH", "(janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\\p{L}*\\.?"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private CsvFile() {}

    static void write(Table table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        line(writer, table.columns().stream().map(Cell::text).toList());
        for (List<Cell> row : table.rows()) {
            line(writer, row);
        }
        writer.flush();
    }

    private static void line(Writer writer, List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(';');
            }
            writer.write(written(cells.get(i)));
        }
        writer.write("\r\n");
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> quoted(defused(text.replace("\0", "")));
            case Cell.Whole(long number) -> Long.toString(number);
            case Cell.Decimal(var number) ->
                number.stripTrailingZeros().toPlainString().replace('.', ',');
            case Cell.Day(var day) -> DAY.format(day);
            case Cell.Blank() -> "";
        };
    }

    /** What a spreadsheet would carry out or change is kept a text. */
    private static String defused(String text) {
        boolean carriedOut = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return carriedOut || CHANGED.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(letter -> letter == ';' || letter == '"' || letter < ' ')
                && text.strip().equals(text);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
