package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.WorkshopId;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.people.NamedPeople;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.session.SheetCodes;
import fr.jalon.query.session.Sheets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Forgotten weeks, caught up on from the signed sheets: people by workshops in the sheet's order, saved in one go. */
@Page
@Reads({"session", "person", "sheet"})
final class CatchUpPage {
    private static final List<AttendanceStatus> STATUSES =
            List.of(AttendanceStatus.PRESENT, AttendanceStatus.SENT_WORD, AttendanceStatus.NO_NEWS);

    private final SessionFiles files;
    private final PersonNames names;
    private final Sheets sheets;
    private final Today today;

    CatchUpPage(SessionFiles files, PersonNames names, Sheets sheets, Today today) {
        this.files = files;
        this.names = names;
        this.sheets = sheets;
        this.today = today;
    }

    /** A workshop something is missing of. */
    record Column(WorkshopId workshop, String label, String shortLabel, LocalDateTime starts) {}

    /**
     * One person.
     *
     * @param index of the line in what is sent; none when every cell is entered, or when it comes later
     */
    record Line(@Nullable Integer index, PersonId person, int number, String name, List<Cell> cells) {

        /** Whether something is missing that there was no room for. */
        boolean later() {
            return index == null && cells.stream().anyMatch(cell -> cell.index() != null);
        }
    }

    /**
     * One person at one workshop.
     *
     * @param index of the cell in what is sent; none for what is entered, or somebody not expected there
     */
    record Cell(@Nullable Integer index, Column column, String code, AttendanceStatus status) {}

    @GetMapping("/sessions/{id}/rattrapage")
    String catchUp(Actor actor, @PathVariable String id, Model model) {
        Door.require(actor, Role.COORDINATOR);
        SessionFile file = files.open(actor, id);
        List<Column> missing = missing(file, today.now());
        List<Column> columns = CatchUpSize.columns(file, missing);
        List<Line> lines = lines(file, columns);
        model.addAttribute("file", file);
        model.addAttribute("columns", columns);
        model.addAttribute("further", missing.size() - columns.size());
        model.addAttribute("lines", lines);
        model.addAttribute("furtherLines", lines.stream().filter(Line::later).count());
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("here", "/sessions/" + id + "/rattrapage");
        model.addAttribute("commands", "/commands/sessions/" + id + "/attendance");
        return "session/catch-up";
    }

    /** How many workshops of this session something is missing of. */
    static List<Column> missing(SessionFile file, LocalDateTime now) {
        return file.workshops().stream()
                .filter(workshop -> !workshop.cancelled() && !workshop.ends().isAfter(now))
                .filter(workshop -> file.entered(workshop.id())
                        < file.expectedAt(workshop.id()).size())
                .map(workshop -> new Column(
                        workshop.id(),
                        "atelier " + workshop.number(),
                        String.valueOf(workshop.number()),
                        workshop.starts()))
                .toList();
    }

    private List<Line> lines(SessionFile file, List<Column> columns) {
        SheetCodes codes = sheets.codes(file.id());
        Map<WorkshopId, Set<PersonId>> expected = columns.stream()
                .collect(
                        Collectors.toMap(Column::workshop, column -> Set.copyOf(file.recordableAt(column.workshop()))));
        List<PersonId> people = expected.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.comparingInt(codes::line))
                .toList();
        NamedPeople named = names.of(people);
        AtomicInteger next = new AtomicInteger();
        return people.stream()
                .map(person -> {
                    List<Cell> cells = cells(file, columns, codes, expected, person);
                    boolean open = cells.stream().anyMatch(cell -> cell.index() != null);
                    return new Line(
                            open && next.get() < CatchUpSize.MOST_LINES ? next.getAndIncrement() : null,
                            person,
                            codes.line(person),
                            named.get(person).full(),
                            cells);
                })
                .toList();
    }

    private static List<Cell> cells(
            SessionFile file,
            List<Column> columns,
            SheetCodes codes,
            Map<WorkshopId, Set<PersonId>> expected,
            PersonId person) {
        List<Cell> cells = new ArrayList<>();
        int open = 0;
        for (Column column : columns) {
            AttendanceStatus status = file.status(column.workshop(), person);
            boolean missing = status == AttendanceStatus.NOT_ENTERED
                    && expected.getOrDefault(column.workshop(), Set.of()).contains(person);
            cells.add(new Cell(missing ? open++ : null, column, codes.of(column.workshop(), person), status));
        }
        return cells;
    }
}
