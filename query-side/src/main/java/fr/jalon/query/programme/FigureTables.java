package fr.jalon.query.programme;

import fr.jalon.query.figures.Figure;
import fr.jalon.query.figures.Figure.Breakdown;
import fr.jalon.query.figures.Trajectory;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures as tables to take away: the same numbers as their page, the hidden ones hidden. */
public final class FigureTables {
    private static final FigureWords WORDS = FigureWords.WORDS;

    private static final List<String> FIGURES = List.of(
            "Chiffre",
            "Portée",
            "Unité",
            "Réalisé",
            "Au moins",
            "Au plus",
            "Objectif",
            "Objectif initial",
            "Part de l’objectif (%)",
            "Prévu à cette date",
            "Écart au prévu",
            "Plan",
            "Version de la définition",
            "Explication de l’association");

    private FigureTables() {}

    /** Every figure beside what was promised. */
    public static Table figures(FiguresAsOf asOf, List<FigureCard> cards, Map<String, FigureNote> notes) {
        return new Table(
                "Chiffres et objectifs",
                asOf.origin(),
                FIGURES,
                cards.stream()
                        .map(card -> line(card, notes.get(card.figure().indicator())))
                        .toList());
    }

    private static List<Cell> line(FigureCard card, @Nullable FigureNote note) {
        Figure figure = card.figure();
        BigDecimal share = figure.share();
        return List.of(
                Cell.text(figure.label()),
                Cell.text(WORDS.reach(figure.reach())),
                Cell.text(WORDS.unit(figure.unit())),
                Cell.whole(figure.value()),
                Cell.whole(figure.lower()),
                Cell.whole(figure.upper()),
                Cell.whole(figure.target()),
                Cell.whole(figure.initialTarget()),
                Cell.whole(share == null ? null : WORDS.hundredths(share)),
                Cell.decimal(card.planned()),
                Cell.decimal(card.lead()),
                Cell.text(
                        card.planned() == null || card.trajectory() == null
                                ? null
                                : card.trajectory().planLabel()),
                Cell.whole(figure.definitionVersion()),
                Cell.text(note == null ? null : note.text()));
    }

    /** Figures in parts. A hidden part says what its page says, and has no bounds to subtract from. */
    public static Table breakdowns(FiguresAsOf asOf, List<FigureCard> cards) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FigureCard card : cards) {
            for (Breakdown breakdown : card.figure().breakdown()) {
                breakdown.cells().forEach(part -> rows.add(part(card.figure(), breakdown, part)));
            }
        }
        return new Table(
                "Répartition",
                asOf.origin(new Table.Origin(
                        "À savoir",
                        Cell.text("Une même famille peut compter dans plusieurs territoires : la somme peut dépasser"
                                + " le total."))),
                List.of("Chiffre", "Répartition", "Où", "Unité", "Nombre", "Au moins", "Au plus"),
                rows);
    }

    private static List<Cell> part(Figure figure, Breakdown breakdown, Figure.Cell part) {
        return List.of(
                Cell.text(figure.label()),
                Cell.text(breakdown.label()),
                Cell.text(part.name()),
                Cell.text(WORDS.unit(figure.unit())),
                part.hidden() ? Cell.text(hidden(part)) : Cell.whole(part.value()),
                Cell.whole(part.hidden() ? null : part.lower()),
                Cell.whole(part.hidden() ? null : part.upper()));
    }

    private static String hidden(Figure.Cell part) {
        return part.lower() > 0 ? "moins de " + (part.upper() + 1) : "masqué";
    }

    /** How one figure grew, beside its plan. */
    public static Table trajectory(FiguresAsOf asOf, Trajectory trajectory) {
        return new Table(
                trajectory.heading().label(),
                asOf.origin(
                        new Table.Origin(
                                "Chiffre", Cell.text(trajectory.heading().label())),
                        new Table.Origin("Plan", Cell.text(trajectory.planLabel()))),
                List.of("Au", "Réalisé, cumul", "Prévu"),
                trajectory.points().stream()
                        .map(point ->
                                List.of(Cell.day(point.on()), Cell.whole(point.value()), Cell.decimal(point.planned())))
                        .toList());
    }
}
