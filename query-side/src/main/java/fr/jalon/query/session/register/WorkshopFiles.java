package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Freshness;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.session.Sheets;
import fr.jalon.query.session.register.SessionFile.Workshop;
import fr.jalon.query.session.register.SessionFile.WorkshopState;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.Table.Origin;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The workshops of one session as a file: when, where, what became of each, and where its signed sheet is kept. It names nobody. */
@Page
@Reads({"session", "sheet", "programme-choice"})
final class WorkshopFiles {
    private static final List<String> COLUMNS = List.of(
            "Atelier",
            "Jour prévu",
            "Début",
            "Fin",
            "Lieu",
            "Territoire",
            "État",
            "Tenu le",
            "Équipe",
            "Enfants présents",
            "Personnes comptées sans nom",
            "Feuille signée");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H' h 'mm");

    private final SessionFiles files;
    private final Sheets sheets;
    private final SessionTerritories territories;
    private final Freshness freshness;
    private final Today today;

    WorkshopFiles(SessionFiles files, Sheets sheets, SessionTerritories territories, Freshness freshness, Today today) {
        this.files = files;
        this.sheets = sheets;
        this.territories = territories;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/sessions/{id}/fichiers/ateliers/{format}")
    TableFile workshops(Actor actor, @PathVariable String id, @PathVariable String format) {
        Door.require(actor, Role.COORDINATOR);
        SessionFile file = files.open(actor, id);
        LocalDate day = today.date();
        Map<String, String> called = territories.names(actor, file);
        Map<WorkshopId, String> keptIn = sheets.places(file.id());
        return new TableFile(
                new FileName(file.name(), "ateliers", day, freshness.standing("session"), true),
                TableFormat.of(format),
                new Table(
                        "Ateliers",
                        List.of(new Origin("Session", Cell.text(file.name())), new Origin("Établi le", Cell.day(day))),
                        COLUMNS,
                        file.workshops().stream()
                                .map(workshop -> row(workshop, called, keptIn))
                                .toList()));
    }

    private static List<Cell> row(Workshop workshop, Map<String, String> called, Map<WorkshopId, String> keptIn) {
        boolean counted = workshop.state() == WorkshopState.HELD;
        return List.of(
                Cell.whole(workshop.cancelled() ? null : workshop.number()),
                Cell.day(workshop.starts().toLocalDate()),
                hour(workshop.starts().toLocalTime()),
                hour(workshop.ends().toLocalTime()),
                Cell.text(workshop.place()),
                Cell.text(called.get(workshop.territory())),
                Cell.text(words(workshop.state())),
                Cell.day(workshop.heldOn()),
                Cell.whole(workshop.team().size()),
                Cell.whole(counted || workshop.children() > 0 ? workshop.children() : null),
                Cell.whole(counted || workshop.unnamed() > 0 ? workshop.unnamed() : null),
                Cell.text(keptIn.get(workshop.id())));
    }

    private static Cell hour(LocalTime time) {
        return Cell.text(HOUR.format(time));
    }

    private static String words(WorkshopState state) {
        return switch (state) {
            case PLANNED -> "prévu";
            case HELD -> "tenu";
            case CANCELLED -> "annulé";
        };
    }
}
