package fr.jalon.query.programme;

import fr.jalon.events.Actor;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Asked;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import fr.jalon.query.figures.Progress;
import fr.jalon.query.figures.Trajectory;
import fr.jalon.query.organisation.OrganisationNames;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Fills in what a funder sees of a project: a sentence to paste, a card per target, one trajectory with its table. The same for the
 * funder and for the coordinator who looks at it before sharing.
 */
@Component
public final class ProjectView {
    /** The trajectory shown first, where the project counts it. */
    private static final String FIRST_DRAWN = "families-reached";

    private final Figures figures;
    private final FigureCards cards;
    private final FigureNotes notes;
    private final OrganisationNames organisations;

    ProjectView(Figures figures, FigureCards cards, FigureNotes notes, OrganisationNames organisations) {
        this.figures = figures;
        this.cards = cards;
        this.notes = notes;
        this.organisations = organisations;
    }

    /**
     * Fills the model of the fragments in {@code project/seen.html}.
     *
     * @param release the release these figures are of, or would be
     * @param drawn the indicator whose trajectory is asked for; the first by default
     */
    public List<FigureCard> fill(
            Actor actor,
            ProgrammeDetail programme,
            Progress progress,
            @Nullable Release release,
            @Nullable String drawn,
            Model model) {
        AsOf shown = new AsOf(progress.on(), null, progress.position(), false);
        List<FigureCard> all = release == null ? List.of() : cards.of(actor, progress, shown);
        Optional<FigureCard> first = drawn(all, drawn);
        model.addAttribute("programme", programme);
        model.addAttribute("carrier", CarrierName.of(programme, organisations.all()));
        model.addAttribute("progress", progress);
        model.addAttribute("release", release);
        model.addAttribute("cards", all);
        model.addAttribute("notes", notes.of(programme.id(), progress.on(), progress.position()));
        model.addAttribute("words", FigureWords.WORDS);
        model.addAttribute("drawn", first.map(FigureCard::figure).orElse(null));
        model.addAttribute(
                "chart",
                first.map(card ->
                                TrajectoryChart.of(trajectory(actor, progress, card), programme.from(), programme.to()))
                        .orElse(null));
        return all;
    }

    private static Optional<FigureCard> drawn(List<FigureCard> cards, @Nullable String asked) {
        String first = asked == null ? FIRST_DRAWN : asked;
        return cards.stream()
                .filter(card -> card.figure().indicator().equals(first))
                .findFirst()
                .or(() -> cards.stream().findFirst());
    }

    private Trajectory trajectory(Actor actor, Progress progress, FigureCard card) {
        IndicatorId indicator = new IndicatorId(card.figure().indicator());
        Asked asked = new Asked(progress.on(), null, progress.position());
        return actor.role() == Role.FUNDER
                ? figures.trajectory(actor, progress.programme(), indicator, asked)
                : figures.previewTrajectory(actor, progress.programme(), indicator, asked);
    }
}
