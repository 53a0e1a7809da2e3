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
import fr.jalon.query.http.NotAllowed;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.programme.AsOf;
import fr.jalon.query.programme.FigureCard;
import fr.jalon.query.programme.FigureCards;
import fr.jalon.query.programme.FigureNotes;
import fr.jalon.query.programme.FigureTables;
import fr.jalon.query.programme.FiguresAsOf;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of a project as files, for whoever pays for it: released figures, and what is hidden on the page is hidden here. */
@Page
@Reads({"figures", "figure-note"})
final class ProjectFiles {
    private final Figures figures;
    private final FigureCards cards;
    private final FigureNotes notes;

    ProjectFiles(Figures figures, FigureCards cards, FigureNotes notes) {
        this.figures = figures;
        this.cards = cards;
        this.notes = notes;
    }

    @GetMapping("/projets/{id}/fichiers/chiffres/{format}")
    TableFile figures(
            Actor actor,
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String position) {
        Released released = released(actor, id, AsOf.read(on, null, position));
        Progress progress = released.progress();
        return new TableFile(
                released.asOf().name("chiffres"),
                TableFormat.of(format),
                FigureTables.figures(
                        released.asOf(),
                        released.cards(),
                        notes.of(progress.programme(), progress.on(), progress.position())));
    }

    @GetMapping("/projets/{id}/fichiers/repartition/{format}")
    TableFile breakdowns(
            Actor actor,
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String position) {
        Released released = released(actor, id, AsOf.read(on, null, position));
        return new TableFile(
                released.asOf().name("repartition"),
                TableFormat.of(format),
                FigureTables.breakdowns(released.asOf(), released.cards()));
    }

    private record Released(Progress progress, FiguresAsOf asOf, List<FigureCard> cards) {}

    private Released released(Actor actor, String id, AsOf asked) {
        Door.require(actor, Role.FUNDER);
        ProgrammeDetail programme = open(actor, id);
        Progress progress = figures.progress(actor, programme.id(), new Asked(asked.on(), null, asked.position()));
        Release release = programme.releases().stream()
                .filter(each -> each.on().equals(progress.on()) && each.position() == progress.position())
                .findFirst()
                .orElseThrow(() -> new NotAllowed(
                        "figures.not-released", "L’association n’a pas encore partagé de chiffres pour ce projet."));
        return new Released(progress, FiguresAsOf.of(progress, release.releasedOn()), cards.of(actor, progress, asked));
    }

    private ProgrammeDetail open(Actor actor, String id) {
        try {
            return figures.programme(actor, new ProgrammeId(id));
        } catch (IllegalArgumentException notAnId) {
            throw new Absent();
        }
    }
}
