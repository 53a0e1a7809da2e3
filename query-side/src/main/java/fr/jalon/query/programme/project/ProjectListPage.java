package fr.jalon.query.programme.project;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Asked;
import fr.jalon.query.figures.Changes;
import fr.jalon.query.figures.Compared;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.figures.ProgrammeDetail.Release;
import fr.jalon.query.figures.Progress;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.organisation.OrganisationNames;
import fr.jalon.query.programme.AsOf;
import fr.jalon.query.programme.CarrierName;
import fr.jalon.query.programme.FigureCard;
import fr.jalon.query.programme.FigureCards;
import fr.jalon.query.programme.FigureWords;
import fr.jalon.query.programme.OpenPoints;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every project a funder pays for: what was done of what was promised, as last released. */
@Page
@Reads("figures")
final class ProjectListPage {
    private static final int TARGETS_SHOWN = 3;

    private final Figures figures;
    private final FigureCards cards;
    private final OrganisationNames organisations;

    ProjectListPage(Figures figures, FigureCards cards, OrganisationNames organisations) {
        this.figures = figures;
        this.cards = cards;
        this.organisations = organisations;
    }

    /** One project, with its last release and its first targets. */
    record Project(
            ProgrammeDetail programme,
            @Nullable String carrier,
            @Nullable Release last,
            List<FigureCard> targets,
            List<OpenPoints.Point> points) {}

    @GetMapping("/projets")
    String projects(Actor actor, Model model) {
        Door.require(actor, Role.FUNDER);
        List<OrganisationNames.Named> named = organisations.all();
        model.addAttribute(
                "projects",
                figures.programmes(actor).stream()
                        .map(summary -> project(actor, figures.programme(actor, summary.id()), named))
                        .toList());
        model.addAttribute("words", FigureWords.WORDS);
        return "project/projects";
    }

    private Project project(Actor actor, ProgrammeDetail programme, List<OrganisationNames.Named> named) {
        Progress progress = figures.progress(actor, programme.id(), Asked.now());
        List<FigureCard> all = cards.of(actor, progress, AsOf.read(null, null, null)).stream()
                .filter(card -> card.figure().target() != null)
                .toList();
        Changes changes =
                figures.changes(actor, programme.id(), Compared.latest()).orElse(null);
        return new Project(
                programme,
                CarrierName.of(programme, named),
                programme.releases().isEmpty() ? null : programme.releases().getFirst(),
                all.stream().limit(TARGETS_SHOWN).toList(),
                programme.releases().isEmpty() ? List.of() : OpenPoints.of(progress, all, changes));
    }
}
