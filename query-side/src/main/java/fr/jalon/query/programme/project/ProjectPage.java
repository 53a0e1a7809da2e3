package fr.jalon.query.programme.project;

import fr.jalon.events.Actor;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.ProgrammeId;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Asked;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import fr.jalon.query.figures.Progress;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.organisation.OrganisationNames;
import fr.jalon.query.programme.AsOf;
import fr.jalon.query.programme.FigureCard;
import fr.jalon.query.programme.FigureCards;
import fr.jalon.query.programme.FigureWords;
import fr.jalon.query.programme.TrajectoryChart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One project as the association released it: a sentence to paste, a card per target, one trajectory with its table. */
@Page
@Reads("figures")
final class ProjectPage {
    /** The trajectory shown first, where the project counts it. */
    private static final String FIRST_DRAWN = "families-reached";

    private final Figures figures;
    private final FigureCards cards;
    private final OrganisationNames organisations;

    ProjectPage(Figures figures, FigureCards cards, OrganisationNames organisations) {
        this.figures = figures;
        this.cards = cards;
        this.organisations = organisations;
    }

    @GetMapping("/projets/{id}")
    String project(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String position,
            @RequestParam(required = false) @Nullable String courbe,
            Model model) {
        Door.require(actor, Role.FUNDER);
        ProgrammeDetail programme = open(actor, id);
        AsOf asOf = AsOf.read(on, null, position);
        Progress progress = figures.progress(actor, programme.id(), new Asked(asOf.on(), null, asOf.position()));
        AsOf shown = new AsOf(progress.on(), null, progress.position(), false);
        List<FigureCard> all = programme.releases().isEmpty() ? List.of() : cards.of(actor, progress, shown);
        model.addAttribute("programme", programme);
        model.addAttribute("carrier", CarrierName.of(programme, organisations.all()));
        model.addAttribute("progress", progress);
        model.addAttribute("release", release(programme, progress));
        model.addAttribute("cards", all);
        model.addAttribute("words", FigureWords.WORDS);
        model.addAttribute("drawn", drawn(all, courbe).map(FigureCard::figure).orElse(null));
        model.addAttribute(
                "chart",
                drawn(all, courbe)
                        .map(card -> chart(actor, programme, progress, card))
                        .orElse(null));
        return "project/project";
    }

    private ProgrammeDetail open(Actor actor, String id) {
        try {
            return figures.programme(actor, new ProgrammeId(id));
        } catch (IllegalArgumentException notAnId) {
            throw new Absent();
        }
    }

    private static @Nullable Release release(ProgrammeDetail programme, Progress progress) {
        return programme.releases().stream()
                .filter(release -> release.on().equals(progress.on()) && release.position() == progress.position())
                .findFirst()
                .orElse(null);
    }

    private static Optional<FigureCard> drawn(List<FigureCard> cards, @Nullable String asked) {
        String first = asked == null ? FIRST_DRAWN : asked;
        return cards.stream()
                .filter(card -> card.figure().indicator().equals(first))
                .findFirst()
                .or(() -> cards.stream().findFirst());
    }

    private TrajectoryChart chart(Actor actor, ProgrammeDetail programme, Progress progress, FigureCard card) {
        return TrajectoryChart.of(
                figures.trajectory(
                        actor,
                        programme.id(),
                        new IndicatorId(card.figure().indicator()),
                        new Asked(progress.on(), null, progress.position())),
                programme.from(),
                programme.to());
    }
}
