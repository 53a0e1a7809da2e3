package fr.jalon.query.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook: the table, its first line kept in sight and ready to be filtered, then a sheet that says where it comes from. */
final class Spreadsheet {
    private static final String DAY = "dd/mm/yyyy";
    private static final String DECIMAL = "#,##0.0##";

    /** The most a cell may hold. */
    private static final int LONGEST = 32_767;

    /** So many rows are held at a time. */
    private static final int AT_A_TIME = 500;

    private static final int NARROWEST = 12;
    private static final int WIDEST = 48;

    private Spreadsheet() {}

    static void write(Table table, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Jalon", "1.0");
        table(book.newWorksheet(table.title()), table);
        origin(book.newWorksheet("Origine"), table);
        book.finish();
    }

    private static void table(Worksheet sheet, Table table) throws IOException {
        int columns = table.columns().size();
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns; i++) {
            String column = table.columns().get(i);
            sheet.width(i, Math.clamp(column.length() + 4L, NARROWEST, WIDEST));
            sheet.value(0, i, column);
            sheet.style(0, i).bold().set();
        }
        int row = 1;
        for (List<Cell> cells : table.rows()) {
            for (int i = 0; i < cells.size(); i++) {
                write(sheet, row, i, cells.get(i));
            }
            if (row % AT_A_TIME == 0) {
                sheet.flush();
            }
            row++;
        }
        sheet.setAutoFilter(0, 0, row - 1, columns - 1);
        sheet.finish();
    }

    private static void origin(Worksheet sheet, Table table) throws IOException {
        sheet.width(0, WIDEST / 2.0);
        sheet.width(1, WIDEST);
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().set();
        int row = 1;
        for (Table.Origin line : table.origin()) {
            sheet.value(row, 0, line.label());
            write(sheet, row, 1, line.value());
            row++;
        }
        sheet.finish();
    }

    /** Words are written as words, whatever they begin with: no cell of ours is ever a formula. */
    private static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String text) ->
                sheet.value(row, column, text.substring(0, Math.min(LONGEST, text.length())));
            case Cell.Whole(long number) -> sheet.value(row, column, number);
            case Cell.Decimal(var number) -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(DECIMAL).set();
            }
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Cell.Blank() -> {}
        }
    }
}
