package fr.jalon.query.family.directory;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Freshness;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.ListExports;
import fr.jalon.query.operations.ListExports.Export;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.Table.Origin;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The file of a list of families: given once its purpose is recorded, to whoever recorded it, on that day. Of a sensitive file it holds
 * the names alone, and no word of why.
 */
@Page
@Reads({"family", "sensitive-file", "list-export"})
final class FamilyFiles {
    private static final List<String> COLUMNS = List.of(
            "Prénom", "Nom", "Lien avec l’enfant", "Téléphone", "Habitation", "Enfants", "Information donnée le");

    private final ListExports exports;
    private final Families families;
    private final Freshness freshness;
    private final Today today;

    FamilyFiles(ListExports exports, Families families, Freshness freshness, Today today) {
        this.exports = exports;
        this.families = families;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/exports/{export}/familles/{format}")
    TableFile file(Actor actor, @PathVariable String export, @PathVariable String format) {
        Door.require(actor, Role.COORDINATOR);
        Export taken = exports.own(actor, export, today.date())
                .filter(own -> own.list() != null)
                .orElseThrow(Absent::new);
        return new TableFile(
                FileName.ofList("familles", taken.on(), freshness.standing("family")),
                TableFormat.of(format),
                new Table(
                        "Familles",
                        List.of(
                                new Origin("Exporté le", Cell.day(taken.on())),
                                new Origin("Pour", Cell.text(French.FRENCH.word(taken.purpose())))),
                        COLUMNS,
                        families.all(actor).stream().flatMap(FamilyFiles::lines).toList()));
    }

    private static Stream<List<Cell>> lines(FamilyFile family) {
        return family.adults().stream()
                .filter(FamilyFile.Adult::here)
                .map(adult -> List.of(
                        Cell.text(adult.first()),
                        Cell.text(adult.last()),
                        Cell.text(adult.link() == null ? null : French.FRENCH.word(adult.link())),
                        Cell.text(adult.phone() == null ? null : French.FRENCH.phone(adult.phone())),
                        Cell.text(family.homeArea() == null ? null : French.FRENCH.word(family.homeArea())),
                        Cell.whole(family.sensitive() ? null : children(family)),
                        Cell.day(adult.noticeOn())));
    }

    private static long children(FamilyFile family) {
        return family.children().stream()
                .filter(child -> child.erasedOn() == null)
                .count();
    }
}
