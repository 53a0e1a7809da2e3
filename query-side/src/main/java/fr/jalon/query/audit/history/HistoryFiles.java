package fr.jalon.query.audit.history;

import fr.jalon.events.Actor;
import fr.jalon.events.CodeWords;
import fr.jalon.events.EventMetadata;
import fr.jalon.events.value.Role;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history as its page filters it, whole: the lines of the list, without what each record says. */
@Page
@Reads(AuditedStreams.NAME)
final class HistoryFiles {
    private static final List<String> COLUMNS =
            List.of("N°", "Enregistré le", "À", "Ce qui est enregistré", "Pour le", "Fil", "Compte", "Rôle");

    private final HistoryRecords records;
    private final Freshness freshness;
    private final Today today;

    HistoryFiles(HistoryRecords records, Freshness freshness, Today today) {
        this.records = records;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/historique/fichiers/{format}")
    TableFile history(
            Actor actor,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String nature,
            @RequestParam(required = false) @Nullable String fil,
            @RequestParam(required = false) @Nullable String du,
            @RequestParam(required = false) @Nullable String au,
            @RequestParam(required = false) @Nullable String compte) {
        Door.require(actor, Role.AUDITOR);
        HistoryFilter filter = HistoryFilter.read(nature, fil, du, au, compte, null);
        LocalDate day = today.date();
        return new TableFile(
                FileName.ofList("historique", day, freshness.standing(AuditedStreams.NAME)),
                TableFormat.of(format),
                new Table(
                        "Historique",
                        List.of(
                                new Table.Origin("Établi le", Cell.day(day)),
                                new Table.Origin("Filtres", Cell.text(filter.any() ? filter.query() : "aucun"))),
                        COLUMNS,
                        () -> records.all(actor, filter).map(HistoryFiles::line).iterator()));
    }

    private static List<Cell> line(HistoryRecord record) {
        Map<String, String> about = record.about();
        String role = about.get(EventMetadata.ROLE);
        return List.of(
                Cell.whole(record.position()),
                Cell.day(record.recordedAt().toLocalDate()),
                Cell.text(French.FRENCH.hour(record.recordedAt().toLocalTime())),
                Cell.text(record.words()),
                Cell.day(record.day()),
                Cell.text(record.stream()),
                Cell.text(about.get(EventMetadata.ACTOR)),
                Cell.text(role == null ? null : CodeWords.of(Role.class, role).orElse(role)));
    }
}
