package fr.jalon.query.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void a_french_spreadsheet_reads_its_dates_numbers_and_accents() throws IOException {
        assertThat(written(
                        List.of("Où", "Le", "Réalisé", "Prévu", "Rien"),
                        List.of(
                                Cell.text("Vaulx-en-Velin"),
                                Cell.day(LocalDate.of(2025, 3, 7)),
                                Cell.whole(-1234),
                                Cell.decimal(new BigDecimal("7.50")),
                                Cell.text(null))))
                .isEqualTo("\uFEFFOù;Le;Réalisé;Prévu;Rien\r\nVaulx-en-Velin;07/03/2025;-1234;7,5;\r\n");
    }

    @Test
    void it_begins_with_the_mark_of_utf_8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(new Table("Rien", List.of(), List.of("É"), List.of()), out);
        assertThat(out.toByteArray()).containsExactly(0xEF, 0xBB, 0xBF, 0xC3, 0x89, '\r', '\n');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://ailleurs\")",
                "+33612345678",
                "-2",
                "@SUM(A1)",
                "\tonglet",
                "\rretour",
                "\nligne",
                "\uFF1D1+1"
            })
    void what_begins_like_a_formula_stays_a_text(String text) throws IOException {
        String line = written(List.of("Nom"), List.of(Cell.text(text))).substring("\uFEFFNom\r\n".length());
        assertThat(line.startsWith("\"") ? line.substring(1) : line).startsWith("'");
        assertThat(line).contains(text.replace("\"", "\"\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0412",
                "01",
                "1234567890123456",
                "3/4",
                "10-12",
                "9:30",
                "1.5",
                "1e5",
                "Mars 2025",
                "3 août",
                "3 sept. 24"
            })
    void what_looks_like_a_number_or_a_day_stays_the_text_it_is(String text) throws IOException {
        assertThat(written(List.of("Nom"), List.of(Cell.text(text)))).isEqualTo("\uFEFFNom\r\n'" + text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"06 39 98 40 10", "2024", "Avril", "81 à 82", "12 bis", "Session 3/4", "A4-01", "moins de 5"})
    void what_a_spreadsheet_leaves_alone_stays_bare(String text) throws IOException {
        assertThat(written(List.of("Nom"), List.of(Cell.text(text)))).isEqualTo("\uFEFFNom\r\n" + text + "\r\n");
    }

    @Test
    void a_minus_sign_in_a_number_and_a_dash_in_a_name_stay_as_they_are() throws IOException {
        assertThat(written(List.of("a", "b", "c"), List.of(Cell.whole(-3), Cell.text("Jean-Luc"), Cell.text("–"))))
                .endsWith("\r\n-3;Jean-Luc;–\r\n");
    }

    @Test
    void separators_quotes_and_line_ends_do_not_break_a_cell() throws IOException {
        assertThat(written(
                        List.of("a;b"),
                        List.of(Cell.text("un;deux")),
                        List.of(Cell.text("dit \"Léa\"")),
                        List.of(Cell.text("ligne\r\nsuivante")),
                        List.of(Cell.text(" bord "))))
                .isEqualTo("\uFEFF\"a;b\"\r\n"
                        + "\"un;deux\"\r\n"
                        + "\"dit \"\"Léa\"\"\"\r\n"
                        + "\"ligne\r\n"
                        + "suivante\"\r\n"
                        + "\" bord \"\r\n");
    }

    @SafeVarargs
    private static String written(List<String> columns, List<Cell>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(new Table("Table", List.of(), columns, List.of(rows)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
