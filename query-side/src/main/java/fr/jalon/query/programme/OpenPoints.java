package fr.jalon.query.programme;

import fr.jalon.query.figures.Changes;
import fr.jalon.query.figures.Changes.Cause;
import fr.jalon.query.figures.Changes.Change;
import fr.jalon.query.figures.Changes.Kind;
import fr.jalon.query.figures.Progress;
import fr.jalon.query.http.French;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** « Points ouverts »: what asks for somebody's attention in a project's figures, each in one sentence. */
public final class OpenPoints {
    private static final French FRENCH = French.FRENCH;

    private OpenPoints() {}

    /**
     * One of them.
     *
     * @param moved whether what moved since the release before tells more
     */
    public record Point(String sentence, boolean moved) {}

    /** The points of these figures, and of what moved since the release before; none moved where there is none before. */
    public static List<Point> of(Progress progress, List<FigureCard> cards, @Nullable Changes changes) {
        List<Point> points = new ArrayList<>();
        if (!progress.complete()) {
            points.add(here(FRENCH.count(progress.pending(), "enregistrement est", "enregistrements sont")
                    + " en attente de traitement."));
        }
        List<FigureCard> behind = cards.stream().filter(FigureCard::isBehind).toList();
        if (!behind.isEmpty()) {
            points.add(here(FRENCH.count(behind.size(), "objectif", "objectifs")
                    + " en dessous de ce qui est prévu à cette"
                    + " date\u00a0: "
                    + behind.stream().map(card -> card.figure().label()).collect(Collectors.joining(", ")) + "."));
        }
        long bounded = cards.stream().filter(FigureCard::bounded).count();
        if (bounded > 0) {
            points.add(here(FRENCH.count(bounded, "chiffre est donné", "chiffres sont donnés")
                    + " entre deux bornes\u00a0: des personnes ont été comptées sans nom."));
        }
        if (changes != null) {
            points.addAll(moved(changes));
        }
        return points;
    }

    private static List<Point> moved(Changes changes) {
        List<Point> points = new ArrayList<>();
        long past = changes.figures().stream().filter(OpenPoints::pastMoved).count();
        if (past > 0) {
            points.add(new Point(
                    FRENCH.count(past, "chiffre a", "chiffres ont") + " bougé pour une période déjà partagée.", true));
        }
        long decided = changes.decisions().size();
        if (decided > 0) {
            points.add(new Point(
                    FRENCH.count(decided, "objectif fixé ou révisé", "objectifs fixés ou révisés")
                            + " depuis le bilan précédent.",
                    true));
        }
        return points;
    }

    /** Whether something but the new period moved it; a hidden small part says that it did. */
    private static boolean pastMoved(Change change) {
        return change.causes().stream()
                .filter(cause -> cause.kind() != Kind.NEW)
                .anyMatch(OpenPoints::isSomething);
    }

    private static boolean isSomething(Cause cause) {
        return cause.few() || cause.count() != null && cause.count() != 0;
    }

    private static Point here(String sentence) {
        return new Point(sentence, false);
    }
}
