package fr.jalon.query.programme.explanation;

import fr.jalon.query.figures.Explanation;
import fr.jalon.query.figures.Explanation.CountedUnitRow;
import fr.jalon.query.figures.Explanation.Exclusion;
import fr.jalon.query.figures.Explanation.FactLine;
import fr.jalon.query.figures.Explanation.LeftOutRow;
import fr.jalon.query.programme.FigureWords;
import fr.jalon.query.programme.FiguresAsOf;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.Table.Origin;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One figure taken apart, as tables: months, reasons, and one line for each fact. Nobody is named. */
final class ExplanationTables {
    private static final List<String> FACT = List.of(
            "Fait", "Le", "Personne", "Session", "Territoire", "Quantité", "Saisi le", "Jours après", "Saisi par");

    private static final String RECORD = "Enregistrement n°";

    private ExplanationTables() {}

    private static List<Origin> origin(FiguresAsOf asOf, Explanation explanation) {
        return asOf.origin(
                new Origin("Chiffre", Cell.text(explanation.heading().label())),
                new Origin(
                        "Unité",
                        Cell.text(FigureWords.WORDS.unit(explanation.heading().unit()))),
                new Origin("Valeur", Cell.whole(explanation.value())),
                new Origin("Au plus", Cell.whole(explanation.upper())),
                new Origin("Définition", Cell.text(explanation.heading().sentence())),
                new Origin(
                        "Version de la définition",
                        Cell.whole(explanation.heading().definitionVersion())));
    }

    static Table months(FiguresAsOf asOf, Explanation explanation) {
        return new Table(
                "Par mois",
                origin(asOf, explanation),
                List.of("Du", "Au", "Ajouté"),
                explanation.months().stream()
                        .map(month -> List.of(Cell.day(month.from()), Cell.day(month.to()), Cell.whole(month.count())))
                        .toList());
    }

    static Table reasons(FiguresAsOf asOf, Explanation explanation) {
        return new Table(
                "Écartés, par motif",
                origin(asOf, explanation),
                List.of("Motif", "Nombre"),
                explanation.exclusions().stream()
                        .map(left -> List.of(Cell.text(left.label()), number(left)))
                        .toList());
    }

    private static Cell number(Exclusion left) {
        return left.hidden() ? Cell.text("moins de " + (left.upper() + 1)) : Cell.whole(left.count());
    }

    static Table counted(FiguresAsOf asOf, Explanation explanation, Iterable<List<Cell>> rows) {
        return new Table(
                "Ce qui est compté",
                origin(asOf, explanation),
                Stream.of(List.of("Compté", "À partir du", "Pour"), FACT, List.of(RECORD))
                        .flatMap(List::stream)
                        .toList(),
                rows);
    }

    static Table leftOut(FiguresAsOf asOf, Explanation explanation, Iterable<List<Cell>> rows) {
        return new Table(
                "Ce qui est écarté",
                origin(asOf, explanation),
                Stream.of(List.of("Écarté", "Motif"), FACT, List.of(RECORD))
                        .flatMap(List::stream)
                        .toList(),
                rows);
    }

    static Stream<List<Cell>> lines(CountedUnitRow unit, Map<String, String> sessions, ZoneId zone) {
        return unit.facts().stream()
                .map(fact -> Stream.concat(
                                Stream.of(Cell.text(unit.who()), Cell.day(unit.countedOn()), Cell.whole(unit.weight())),
                                fact(fact, sessions, zone))
                        .toList());
    }

    static Stream<List<Cell>> lines(LeftOutRow unit, Map<String, String> sessions, ZoneId zone) {
        return unit.facts().stream()
                .map(fact -> Stream.concat(
                                Stream.of(Cell.text(unit.who()), Cell.text(unit.label())), fact(fact, sessions, zone))
                        .toList());
    }

    private static Stream<Cell> fact(FactLine fact, Map<String, String> sessions, ZoneId zone) {
        return Stream.of(
                Cell.text(fact.what()),
                Cell.day(fact.occurredOn()),
                Cell.text(fact.who()),
                Cell.text(fact.session() == null ? null : sessions.get(fact.session())),
                Cell.text(fact.territory()),
                Cell.whole(fact.quantity()),
                Cell.day(fact.recordedAt().atZone(zone).toLocalDate()),
                Cell.whole(fact.daysAfter()),
                Cell.text(fact.recordedBy()),
                Cell.whole(fact.position()));
    }
}
