package fr.jalon.query.programme.overview;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.figures.Figures;
import fr.jalon.query.figures.ProgrammeDetail;
import fr.jalon.query.figures.Progress;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.programme.AsOf;
import fr.jalon.query.programme.FigureCards;
import fr.jalon.query.programme.FigureNotes;
import fr.jalon.query.programme.FigureTables;
import fr.jalon.query.programme.FiguresAsOf;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of a programme's page, as files. */
@Page
@Reads({"figures", "figure-note"})
final class ProgrammeFiles {
    private final Overview overview;
    private final Figures figures;
    private final FigureCards cards;
    private final FigureNotes notes;

    ProgrammeFiles(Overview overview, Figures figures, FigureCards cards, FigureNotes notes) {
        this.overview = overview;
        this.figures = figures;
        this.cards = cards;
        this.notes = notes;
    }

    @GetMapping("/programmes/{id}/fichiers/chiffres/{format}")
    TableFile figures(
            Actor actor,
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String connu,
            @RequestParam(required = false) @Nullable String position) {
        Shown shown = shown(actor, id, AsOf.read(on, connu, position));
        Progress progress = shown.progress();
        return new TableFile(
                shown.asOf().name("chiffres"),
                TableFormat.of(format),
                FigureTables.figures(
                        shown.asOf(),
                        cards.of(actor, progress, AsOf.read(on, connu, position)),
                        notes.of(progress.programme(), progress.on(), progress.position())));
    }

    @GetMapping("/programmes/{id}/fichiers/repartition/{format}")
    TableFile breakdowns(
            Actor actor,
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String connu,
            @RequestParam(required = false) @Nullable String position) {
        AsOf asked = AsOf.read(on, connu, position);
        Shown shown = shown(actor, id, asked);
        return new TableFile(
                shown.asOf().name("repartition"),
                TableFormat.of(format),
                FigureTables.breakdowns(shown.asOf(), cards.of(actor, shown.progress(), asked)));
    }

    private record Shown(Progress progress, FiguresAsOf asOf) {}

    private Shown shown(Actor actor, String id, AsOf asked) {
        Door.require(actor, Role.COORDINATOR, Role.AUDITOR);
        ProgrammeDetail programme = overview.open(actor, id);
        ZoneId zone = ZoneId.of(programme.zone());
        Progress progress = figures.progress(actor, programme.id(), asked.asked(zone));
        return new Shown(progress, FiguresAsOf.of(progress, LocalDate.ofInstant(progress.knownAt(), zone)));
    }
}
