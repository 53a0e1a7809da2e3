package fr.jalon.query.programme;

import fr.jalon.events.Actor;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.query.figures.Asked;
import fr.jalon.query.figures.Figure;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.Progress;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays out the figures of a programme as cards, each with its plan and the address where it is explained. */
@Component
public final class FigureCards {
    private final Figures figures;

    FigureCards(Figures figures) {
        this.figures = figures;
    }

    /** The cards of these figures, in their order; their links keep the moment asked for. */
    public List<FigureCard> of(Actor actor, Progress progress, AsOf asOf) {
        Asked asked = new Asked(progress.on(), null, progress.position());
        return progress.figures().stream()
                .map(figure -> card(actor, progress, figure, asked, asOf))
                .toList();
    }

    private FigureCard card(Actor actor, Progress progress, Figure figure, Asked asked, AsOf asOf) {
        return new FigureCard(
                figure,
                figure.target() == null
                        ? null
                        : figures.trajectory(actor, progress.programme(), new IndicatorId(figure.indicator()), asked),
                asOf.address("/programmes/" + progress.programme() + "/chiffres/" + figure.indicator()));
    }
}
