package fr.jalon.query.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 7);

    @Test
    void numbers_and_days_come_back_as_numbers_and_days() throws IOException {
        List<Row> rows = read(new Table(
                "Chiffres",
                List.of(),
                List.of("Où", "Le", "Réalisé", "Prévu", "Rien"),
                List.of(List.of(
                        Cell.text("Vaulx-en-Velin"),
                        Cell.day(DAY),
                        Cell.whole(-1234),
                        Cell.decimal(new BigDecimal("7.5")),
                        Cell.text(null)))));
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("Où");
        Row row = rows.get(1);
        assertThat(row.getCellText(0)).isEqualTo("Vaulx-en-Velin");
        assertThat(row.getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(DAY);
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("-1234");
        assertThat(row.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("7.5");
    }

    @Test
    void what_begins_like_a_formula_comes_back_as_the_text_it_was() throws IOException {
        for (String text : List.of("=1+1", "+33612345678", "-2", "@SUM(A1)", "0612345678")) {
            Row row = read(new Table("Noms", List.of(), List.of("Nom"), List.of(List.of(Cell.text(text)))))
                    .get(1);
            assertThat(row.getCell(0).getType()).as(text).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo(text);
            assertThat(row.getCell(0).getFormula()).isNull();
        }
    }

    @Test
    void a_second_sheet_says_where_it_comes_from() throws IOException {
        Table table = new Table(
                "Chiffres / objectifs : un titre bien trop long pour un onglet",
                List.of(new Table.Origin("Chiffres au", Cell.day(DAY))),
                List.of("a"),
                List.of());
        try (ReadableWorkbook book = workbook(table)) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets.getFirst().getName())
                    .startsWith("Chiffres - objectifs")
                    .hasSize(31);
            assertThat(sheets.get(1).getName()).isEqualTo("Origine");
            Row line = sheets.get(1).read().get(1);
            assertThat(line.getCellText(0)).isEqualTo("Chiffres au");
            assertThat(line.getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(DAY);
        }
    }

    @Test
    void thousands_of_rows_are_asked_for_page_by_page_and_all_come_back() throws IOException {
        RowsByPage rows = new RowsByPage(page -> page == 9
                ? List.of()
                : LongStream.range(0, 500)
                        .mapToObj(row -> List.of(Cell.whole(page * 500L + row)))
                        .toList());
        List<Row> read = read(new Table("Long", List.of(), List.of("n"), rows));
        assertThat(read).hasSize(4501);
        assertThat(read.getLast().getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("4499");
    }

    @Test
    void a_cell_too_long_for_a_spreadsheet_is_cut_and_a_strange_letter_does_no_harm() throws IOException {
        List<Row> read = read(new Table(
                "Textes",
                List.of(),
                List.of("t"),
                List.of(List.of(Cell.text("é".repeat(40_000))), List.of(Cell.text("Zoë 👩‍👧 عائلة <b>&")))));
        assertThat(read.get(1).getCellText(0)).hasSize(32_767);
        assertThat(read.get(2).getCellText(0)).isEqualTo("Zoë 👩‍👧 عائلة <b>&");
    }

    private static List<Row> read(Table table) throws IOException {
        try (ReadableWorkbook book = workbook(table)) {
            return book.getFirstSheet().read();
        }
    }

    private static ReadableWorkbook workbook(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Spreadsheet.write(table, out);
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
