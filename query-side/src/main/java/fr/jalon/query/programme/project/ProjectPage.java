package fr.jalon.query.programme.project;

import fr.jalon.events.Actor;
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
import fr.jalon.query.programme.AsOf;
import fr.jalon.query.programme.ProjectView;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One project as the association released it: a sentence to paste, a card per target, one trajectory with its table. */
@Page
@Reads({"figures", "figure-note"})
final class ProjectPage {
    private final Figures figures;
    private final ProjectView view;

    ProjectPage(Figures figures, ProjectView view) {
        this.figures = figures;
        this.view = view;
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
        model.addAttribute("files", "/projets/" + programme.id() + "/fichiers");
        view.fill(actor, programme, progress, release(programme, progress), courbe, model);
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
}
