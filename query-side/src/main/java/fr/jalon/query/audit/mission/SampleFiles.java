package fr.jalon.query.audit.mission;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.access.Missions;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Freshness;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A sample as the auditor's working paper: the lines to look for in the order of the binders, with what was found. */
@Page
@Reads({"mission", "session", "sheet", SampleProjection.NAME})
final class SampleFiles {
    private static final List<String> COLUMNS = List.of(
            "Classeur",
            "Session",
            "Atelier du",
            "Lieu",
            "Ligne de la feuille",
            "Personne",
            "Enregistrement",
            "Constat",
            "Rang du tirage",
            "Empreinte");

    private final Missions missions;
    private final Samples samples;
    private final SheetLines sheetLines;
    private final Freshness freshness;
    private final Today today;

    SampleFiles(Missions missions, Samples samples, SheetLines sheetLines, Freshness freshness, Today today) {
        this.missions = missions;
        this.samples = samples;
        this.sheetLines = sheetLines;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/mission/echantillons/{sample}/fichiers/{format}")
    TableFile sample(Actor actor, @PathVariable("sample") String id, @PathVariable String format) {
        Door.require(actor, Role.AUDITOR);
        Samples.Sample sample = samples.find(id).orElseThrow(Absent::new);
        missions.of(actor.account()).stream()
                .filter(mission -> mission.id().equals(sample.mission())
                        && mission.isOpen(today.date())
                        && actor.mayReach(mission.programme()))
                .findFirst()
                .orElseThrow(Absent::new);
        return new TableFile(
                FileName.ofList("echantillon-graine-" + sample.seed(), today.date(), freshness.standing("sample")),
                TableFormat.of(format),
                new Table(
                        "Échantillon",
                        origin(sample),
                        COLUMNS,
                        sheetLines.of(sample, samples.lines(id)).stream()
                                .map(SampleFiles::line)
                                .toList()));
    }

    private static List<Table.Origin> origin(Samples.Sample sample) {
        return List.of(
                new Table.Origin("Graine", Cell.text(String.valueOf(sample.seed()))),
                new Table.Origin("Connu à la position", Cell.whole(sample.position())),
                new Table.Origin("Période, du", Cell.day(sample.period().from())),
                new Table.Origin("au", Cell.day(sample.period().to())),
                new Table.Origin("Tiré parmi", Cell.whole(sample.presences())),
                new Table.Origin("Tiré le", Cell.day(sample.drawnOn())),
                new Table.Origin(
                        "Conclusion",
                        Cell.text(sample.outcome() == null ? "à conclure" : French.FRENCH.word(sample.outcome()))));
    }

    private static List<Cell> line(SheetLines.SheetLine line) {
        return List.of(
                Cell.text(line.keptIn() == null ? "non noté" : line.keptIn()),
                Cell.text(line.session()),
                Cell.day(line.day()),
                Cell.text(line.place()),
                Cell.text(line.code()),
                Cell.text(line.who()),
                Cell.whole(line.position()),
                Cell.text(line.verdict() == null ? "à contrôler" : French.FRENCH.word(line.verdict())),
                Cell.whole(line.rank()),
                Cell.text(line.digest()));
    }
}
