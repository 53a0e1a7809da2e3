package fr.jalon.query.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.query.figures.Figure;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.Table;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTablesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Test
    void a_hidden_part_says_so_and_has_no_bounds_to_subtract_from() {
        Figure figure = new Figure(
                "families-reached",
                "Familles touchées",
                "families",
                "direct",
                null,
                null,
                30,
                30,
                30,
                null,
                null,
                1,
                List.of(new Figure.Breakdown(
                        "workshop-territory",
                        "Par territoire de l’atelier",
                        List.of(
                                new Figure.Cell("Nord", 20L, 20, 20, false),
                                new Figure.Cell("Sud", null, 1, 4, true),
                                new Figure.Cell("Est", null, 0, 10, true)))),
                true,
                null,
                "/api");
        Table table = FigureTables.breakdowns(
                new FiguresAsOf("DAT", DAY, DAY, 12, false, 3), List.of(new FigureCard(figure, null, "/page")));
        assertThat(table.rows())
                .extracting(row -> row.subList(2, 7))
                .containsExactly(
                        List.of(text("Nord"), text("familles"), whole(20), whole(20), whole(20)),
                        List.of(text("Sud"), text("familles"), text("moins de 5"), new Cell.Blank(), new Cell.Blank()),
                        List.of(text("Est"), text("familles"), text("masqué"), new Cell.Blank(), new Cell.Blank()));
        assertThat(table.origin())
                .as("figures that are not complete say so")
                .contains(new Table.Origin("Incomplet, enregistrements en attente de traitement", whole(3)));
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    private static Cell whole(long number) {
        return new Cell.Whole(number);
    }
}
