package fr.jalon.query.programme.changes;

import fr.jalon.events.value.DecidedBy;
import fr.jalon.query.figures.Changes;
import fr.jalon.query.figures.Changes.Cause;
import fr.jalon.query.figures.Changes.Change;
import fr.jalon.query.figures.Changes.Count;
import fr.jalon.query.figures.Changes.Decision;
import fr.jalon.query.figures.Changes.Side;
import fr.jalon.query.http.French;
import fr.jalon.query.programme.FigureWords;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.Table.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moved between two moments, as tables: a line for each part of each gap, and the decisions about targets. */
final class ChangeTables {
    private static final List<String> MOVED = List.of(
            "Chiffre",
            "Unité",
            "Avant",
            "Avant, au plus",
            "Maintenant",
            "Maintenant, au plus",
            "Écart",
            "Cause",
            "Part de l’écart",
            "Objectif avant",
            "Objectif maintenant");

    private static final List<String> DECIDED =
            List.of("Objectif", "Ancien", "Nouveau", "Décidé par", "Avenant ou décision", "À compter du");

    private ChangeTables() {}

    static FileName name(Changes changes, String what) {
        return new FileName(
                changes.programmeName(), what, changes.to().on(), changes.to().position(), changes.complete());
    }

    static Table moved(Changes changes) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Change change : changes.figures()) {
            List<Cause> causes = change.causes().stream()
                    .filter(cause -> cause.hidden() || cause.count() == null || cause.count() != 0)
                    .toList();
            if (causes.isEmpty()) {
                rows.add(line(change, null));
            }
            causes.forEach(cause -> rows.add(line(change, cause)));
        }
        return new Table("Ce qui a bougé", origin(changes), MOVED, rows);
    }

    private static List<Cell> line(Change change, @Nullable Cause cause) {
        Count before = change.before();
        return List.of(
                Cell.text(change.label()),
                Cell.text(FigureWords.WORDS.unit(change.unit())),
                Cell.whole(before == null ? null : before.value()),
                Cell.whole(before == null ? null : before.upper()),
                Cell.whole(change.now().value()),
                Cell.whole(change.now().upper()),
                Cell.whole(change.gap()),
                Cell.text(cause == null ? null : cause.label()),
                cause == null ? new Cell.Blank() : part(cause),
                Cell.whole(change.targetBefore()),
                Cell.whole(change.target()));
    }

    private static Cell part(Cause cause) {
        return cause.hidden() ? Cell.text(cause.few() ? "moins de 5" : "masqué") : Cell.whole(cause.count());
    }

    static Table decided(Changes changes) {
        return new Table(
                "Objectifs révisés",
                origin(changes),
                DECIDED,
                changes.decisions().stream().map(ChangeTables::line).toList());
    }

    private static List<Cell> line(Decision decision) {
        String decider = decision.change().decidedBy();
        Integer value = decision.change().value();
        return List.of(
                Cell.text(decision.label()),
                Cell.whole(decision.change().from()),
                value == null ? Cell.text("retiré") : Cell.whole(value),
                Cell.text(decider == null ? "fixé au départ" : French.FRENCH.word(DecidedBy.valueOf(decider))),
                Cell.text(decision.change().amendment()),
                Cell.day(decision.change().effectiveOn()));
    }

    private static List<Origin> origin(Changes changes) {
        List<Origin> lines = new ArrayList<>(List.of(new Origin("Programme", Cell.text(changes.programmeName()))));
        side(lines, "Avant", changes.from());
        side(lines, "Maintenant", changes.to());
        if (!changes.complete()) {
            lines.add(new Origin("Incomplet, enregistrements en attente de traitement", Cell.whole(changes.pending())));
        }
        return lines;
    }

    private static void side(List<Origin> lines, String label, Side side) {
        lines.add(new Origin(label + ", chiffres au", Cell.day(side.on())));
        lines.add(new Origin(label + ", position dans l’historique", Cell.whole(side.position())));
        lines.add(new Origin(
                label + ", partagés le",
                side.sharedOn() == null ? Cell.text("non partagés") : Cell.day(side.sharedOn())));
    }
}
