package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.FamilyId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.query.family.AdultPhones;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Freshness;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.operations.ListExports;
import fr.jalon.query.operations.ListExports.Export;
import fr.jalon.query.operations.SensitiveFiles;
import fr.jalon.query.people.NamedPeople;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.session.SheetCodes;
import fr.jalon.query.session.Sheets;
import fr.jalon.query.session.register.SessionFile.Place;
import fr.jalon.query.session.register.SessionFile.PlaceState;
import fr.jalon.query.session.register.SessionFile.Workshop;
import fr.jalon.query.table.Cell;
import fr.jalon.query.table.FileName;
import fr.jalon.query.table.Table;
import fr.jalon.query.table.Table.Origin;
import fr.jalon.query.table.TableFile;
import fr.jalon.query.table.TableFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The grid of one session as a file, by the line numbers of its sheets; and the list of its people, by name, once its purpose is
 * recorded; of a sensitive file it has no telephone.
 */
@Page
@Reads({"session", "sheet", "person", "family", "sensitive-file", "list-export"})
final class GridFiles {
    private static final List<String> PEOPLE = List.of("Ligne", "Prénom", "Nom", "Téléphone", "Place", "Présences");

    private final SessionFiles files;
    private final Sheets sheets;
    private final PersonNames names;
    private final AdultPhones phones;
    private final ListExports exports;
    private final SensitiveFiles sensitive;
    private final Freshness freshness;
    private final Today today;

    GridFiles(
            SessionFiles files,
            Sheets sheets,
            PersonNames names,
            AdultPhones phones,
            ListExports exports,
            SensitiveFiles sensitive,
            Freshness freshness,
            Today today) {
        this.files = files;
        this.sheets = sheets;
        this.names = names;
        this.phones = phones;
        this.exports = exports;
        this.sensitive = sensitive;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping("/sessions/{id}/fichiers/grille/{format}")
    TableFile grid(Actor actor, @PathVariable String id, @PathVariable String format) {
        Door.require(actor, Role.COORDINATOR);
        SessionFile file = files.open(actor, id);
        LocalDate day = today.date();
        List<Workshop> workshops =
                file.workshops().stream().filter(each -> !each.cancelled()).toList();
        List<String> columns = new ArrayList<>(List.of("Ligne de la feuille", "Place"));
        workshops.forEach(
                workshop -> columns.add("Atelier " + workshop.number() + ", " + French.FRENCH.date(workshop.day())));
        columns.add("Présences");
        return new TableFile(
                name(file, "grille", day),
                TableFormat.of(format),
                new Table("Parents et ateliers", origin(file, day), columns, rows(file, workshops)));
    }

    private List<List<Cell>> rows(SessionFile file, List<Workshop> workshops) {
        SheetCodes codes = sheets.codes(file.id());
        List<List<Cell>> rows = new ArrayList<>();
        for (Place place : inOrder(file, codes)) {
            if (place.state() != PlaceState.WAITING) {
                List<Cell> row = new ArrayList<>(
                        List.of(Cell.whole(codes.line(place.person())), Cell.text(words(place.state()))));
                workshops.forEach(
                        workshop -> row.add(Cell.text(French.FRENCH.word(file.status(workshop.id(), place.person())))));
                row.add(Cell.whole(present(file, place.person())));
                rows.add(row);
            }
        }
        rows.add(foot("Enfants présents", workshops, Workshop::children));
        rows.add(foot("Personnes comptées sans nom", workshops, Workshop::unnamed));
        return rows;
    }

    private static List<Cell> foot(String label, List<Workshop> workshops, ToIntFunction<Workshop> count) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(label), new Cell.Blank()));
        workshops.forEach(workshop -> {
            int counted = count.applyAsInt(workshop);
            row.add(Cell.whole(workshop.planned() && counted == 0 ? null : counted));
        });
        row.add(new Cell.Blank());
        return row;
    }

    @GetMapping("/sessions/{id}/exports/{peopleExport}/{format}")
    TableFile people(
            Actor actor, @PathVariable String id, @PathVariable String peopleExport, @PathVariable String format) {
        Door.require(actor, Role.COORDINATOR);
        SessionFile file = files.open(actor, id);
        Export taken = exports.own(actor, peopleExport, today.date())
                .filter(own -> file.id().value().equals(own.session()))
                .orElseThrow(Absent::new);
        List<Origin> origin = new ArrayList<>(origin(file, taken.on()));
        origin.add(new Origin("Pour", Cell.text(French.FRENCH.word(taken.purpose()))));
        return new TableFile(
                name(file, "personnes", taken.on()),
                TableFormat.of(format),
                new Table("Personnes de la session", origin, PEOPLE, people(file)));
    }

    private List<List<Cell>> people(SessionFile file) {
        SheetCodes codes = sheets.codes(file.id());
        List<PersonId> everybody = file.places().stream().map(Place::person).toList();
        NamedPeople named = names.of(everybody);
        Set<FamilyId> closed = sensitive.of(file.organisation());
        Map<PersonId, String> dialled = phones.of(file.places().stream()
                .filter(place -> !closed.contains(new FamilyId(place.family())))
                .map(Place::person)
                .toList());
        return inOrder(file, codes).stream()
                .map(place -> List.of(
                        Cell.whole(codes.line(place.person())),
                        Cell.text(named.get(place.person()).first()),
                        Cell.text(named.get(place.person()).last()),
                        Cell.text(
                                dialled.containsKey(place.person())
                                        ? French.FRENCH.phone(dialled.getOrDefault(place.person(), ""))
                                        : null),
                        Cell.text(words(place.state())),
                        Cell.whole(present(file, place.person()))))
                .toList();
    }

    private FileName name(SessionFile file, String what, LocalDate day) {
        return new FileName(file.name(), what, day, freshness.standing("session"), true);
    }

    private static List<Origin> origin(SessionFile file, LocalDate day) {
        return List.of(new Origin("Session", Cell.text(file.name())), new Origin("Établi le", Cell.day(day)));
    }

    private static List<Place> inOrder(SessionFile file, SheetCodes codes) {
        return file.places().stream()
                .sorted(Comparator.comparingInt(place -> codes.line(place.person())))
                .toList();
    }

    private static long present(SessionFile file, PersonId person) {
        return file.workshops().stream()
                .filter(workshop ->
                        !workshop.cancelled() && file.status(workshop.id(), person) == AttendanceStatus.PRESENT)
                .count();
    }

    private static String words(PlaceState state) {
        return switch (state) {
            case ENROLLED -> "place prise";
            case WAITING -> "en attente";
            case STOPPED -> "arrêt de participation";
        };
    }
}
